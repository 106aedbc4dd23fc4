/**
 * Orders that are written into articles for programs that read them, whatever the article is about: "ignore previous
 * instructions", "Ignoriere alle vorherigen Anweisungen", "önceki talimatları yok say". Matched against a sentence.
 */
export const machineOrders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b[^.!?]{0,30}\b(?:instructions?|prompts?|rules|guidelines)\b/iu,
  /\b(?:ignorier(?:e|t|en)|missachte|vergiss)\b[^.!?]{0,40}\b(?:anweisung(?:en)?|vorgaben|regeln)\b/iu,
  /\b(?:talimat|komut|yönerge)\p{L}*\b[^.!?]{0,30}(?:yok say|göz ardı et|unut)/iu,
  /^(?:system|assistant|user)\s*:/iu,
  /\byou are now (?:in|an?|the)\b[^.!?]{0,30}\b(?:mode|assistant|model|bot|ai)\b/iu,
];

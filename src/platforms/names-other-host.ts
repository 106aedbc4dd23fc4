/** A host in words, with what could stand before one: `bank.example`, `https://bank.example/login`, `"bank.example"`. */
const HOST =
  /(?<![\p{L}\p{N}@])((?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+))(?![\p{L}\p{N}-])/giu;
/** Signs that read as the dot of a host and are left by NFKC (UTS #46, 2.3; UTS #39). */
const DOTS = /[\u3002\u2024\u0701\u0702]/gu;
/** What nobody sees between two letters. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Whether words read as the address of another host than that one: a link with such words is a faked one. */
export function namesOtherHost(words: string, hostname: string): boolean {
  const plain = words.normalize('NFKC').replace(UNSEEN, '').replace(DOTS, '.');
  return [...plain.matchAll(HOST)].some(([, host = '']) => bareHost(host) !== bareHost(hostname));
}

const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { cleanWords } from '../../clean-words.ts';
import { cutAfter } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';

/** As long as a question of `/ask` may be. */
const QUESTION_CHARS = 500;
const FIELD = 'question';

/** The form behind *Ask*. `about` is what the answer will be a follow-up to; `words` stand in it to begin with. */
export const askForm = (about: 'thread' | 'new', words = ''): APIModalInteractionResponseCallbackData => ({
  custom_id: `ask:${about}`,
  title: 'Ask the articles',
  components: [
    {
      type: ComponentType.Label,
      label: 'Your question',
      description: 'Answered from the stored articles, every sentence with its source'.slice(
        0,
        LIMITS.modalDescriptionChars,
      ),
      component: {
        type: ComponentType.TextInput,
        custom_id: FIELD,
        style: TextInputStyle.Paragraph,
        required: true,
        max_length: QUESTION_CHARS,
        ...(words.trim() === '' ? {} : { value: cutAfter(cleanWords(words), QUESTION_CHARS) }),
      },
    },
  ],
});

/** What was asked by such a form, and whether it follows up; null for another form. */
export function askedByForm(
  customId: string,
  given: Readonly<Record<string, string>>,
): { readonly about: 'thread' | 'new'; readonly question: string } | null {
  const about = /^ask:(thread|new)$/.exec(customId)?.[1];
  if (about !== 'thread' && about !== 'new') return null;
  return { about, question: given[FIELD]?.trim() ?? '' };
}

import { z } from 'zod';
import type { JsonObject } from '../../slack/core/json.ts';
import { type FieldIssue, invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { componentId, customId, refuse } from './basics.ts';
import { checkTotals } from './component-totals.ts';
import { judge } from './explain-issues.ts';
import { selects } from './interactive-components.ts';
import { textDisplay } from './layout-components.ts';

const textInput = z
  .strictObject({
    type: z.literal(4),
    id: componentId,
    custom_id: customId,
    style: z.union([z.literal(1), z.literal(2)]),
    /** Only in a row; a label component has it otherwise. */
    label: z.string().min(1).max(45).nullish(),
    min_length: z.int().min(0).max(4000).nullish(),
    max_length: z.int().min(1).max(4000).nullish(),
    required: z.boolean().nullish(),
    value: z.string().max(4000).nullish(),
    placeholder: z.string().max(100).nullish(),
  })
  .superRefine((input, context) => {
    const least = input.min_length ?? 0;
    const most = input.max_length ?? 4000;
    if (least > most)
      refuse(
        context,
        ['min_length'],
        'BASE_TYPE_BAD_LENGTH',
        'min_length must not be greater than max_length',
      );
    const length = input.value?.length ?? 0;
    if (length > most || (length > 0 && length < least))
      refuse(context, ['value'], 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
  });

const choice = z.strictObject({
  value: z.string().min(1).max(100),
  label: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().nullish(),
});

const radioGroup = z.strictObject({
  type: z.literal(21),
  id: componentId,
  custom_id: customId,
  options: z.array(choice).min(2).max(10),
  required: z.boolean().nullish(),
});

const checkboxGroup = z.strictObject({
  type: z.literal(22),
  id: componentId,
  custom_id: customId,
  options: z.array(choice).min(1).max(10),
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
  required: z.boolean().nullish(),
});

const checkbox = z.strictObject({
  type: z.literal(23),
  id: componentId,
  custom_id: customId,
  default: z.boolean().nullish(),
});

const fileUpload = z.strictObject({
  type: z.literal(19),
  id: componentId,
  custom_id: customId,
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
  required: z.boolean().nullish(),
});

const label = z
  .strictObject({
    type: z.literal(18),
    id: componentId,
    label: z.string().min(1).max(45),
    description: z.string().min(1).max(100).nullish(),
    component: z.discriminatedUnion('type', [
      textInput,
      ...selects,
      fileUpload,
      radioGroup,
      checkboxGroup,
      checkbox,
    ]),
  })
  .superRefine((value, context) => {
    const { component } = value;
    if (component.type === 4 && typeof component.label === 'string')
      refuse(
        context,
        ['component', 'label'],
        'TEXT_INPUT_LABEL_IN_LABEL',
        'A text input in a label has no label of its own',
      );
    if ('disabled' in component && component.disabled === true)
      refuse(
        context,
        ['component', 'disabled'],
        'SELECT_COMPONENT_DISABLED_IN_MODAL',
        'A select in a modal cannot be disabled',
      );
  });

const row = z
  .strictObject({ type: z.literal(1), id: componentId, components: z.array(textInput).length(1) })
  .superRefine((value, context) => {
    if (typeof value.components[0]?.label !== 'string')
      refuse(context, ['components', 0, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required');
  });

const modal = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [label, row, textDisplay]))
    .min(1)
    .max(5),
});

/** Checks what a modal is opened with. Throws 50035, everything under `data`. */
export function checkModal(backend: Backend, where: string, data: JsonObject): void {
  const { issues, unknown } = judge(modal, data, ['data']);
  for (const name of unknown) backend.violations.record('unknown_field', where, name);
  const all: FieldIssue[] = [
    ...issues,
    ...checkTotals(data['components'], false).map((one) => ({ ...one, path: ['data', ...one.path] })),
  ];
  if (all.length > 0) throw invalidForm(all);
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedPath } from '../../support/shared-folder.ts';
import { operations } from './rest/routes.ts';
import { createSchemaCheck } from './schema/schema-check.ts';

const path = sharedPath('schemas/discord/openapi.json');

test('every route is an operation of Discord’s document', (context) => {
  context.skip(path === null, 'the OpenAPI document is not there');
  const document = readFileSync(path ?? '', 'utf8');
  expect(
    operations.filter(
      (name) =>
        !document.includes(`"operationId": "${name}"`) && !document.includes(`"operationId":"${name}"`),
    ),
  ).toEqual([]);
});

test('the document refuses what it does not allow and takes what it does', (context) => {
  context.skip(path === null, 'the OpenAPI document is not there');
  const check = createSchemaCheck();
  expect(check.body('create_message', { content: 'x'.repeat(4001) })).toMatchObject([
    { path: ['content'], code: 'OPENAPI' },
  ]);
  expect(check.body('create_message', { content: 'a', flags: 4096 })).toEqual([]);
  expect(check.body('create_message', { components: [{ type: 99 }] })).not.toEqual([]);
  expect(check.body('get_channel', { anything: true })).toEqual([]);
});

test('permissions may be a string of digits, as the reference says', (context) => {
  context.skip(path === null, 'the OpenAPI document is not there');
  const command = { name: 'a', description: 'a', default_member_permissions: '32' };
  expect(createSchemaCheck().body('bulk_set_application_commands', [command])).toEqual([]);
});

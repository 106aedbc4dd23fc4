import { extractiveModel } from '../../src/models/extractive/extractive-model.ts';
import { modelContract } from '../contracts/model-contract.ts';
import { startModelServer } from '../servers/model/start-model-server.ts';
import { connectModel } from './support/connect-model.ts';

modelContract('rules', async () => ({ model: extractiveModel, dispose: async () => {} }));

modelContract('an endpoint', async () => {
  const server = await startModelServer();
  return { model: connectModel(server), dispose: () => server.close() };
});

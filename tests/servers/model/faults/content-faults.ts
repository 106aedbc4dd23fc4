import { ID_FAULTS } from './id-faults.ts';
import { SHAPE_FAULTS } from './shape-faults.ts';
import { TEXT_FAULTS } from './text-faults.ts';

export const CONTENT_FAULTS = [...SHAPE_FAULTS, ...ID_FAULTS, ...TEXT_FAULTS] as const;

export { lookAtCells, stillWritten } from './look';
export { putBack, writeCells } from './write';

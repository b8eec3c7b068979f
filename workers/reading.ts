export { loadReading, saveReading } from '../storage/reading.ts';

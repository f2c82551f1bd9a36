/** Unit tests stand beside what they test; tests across several parts stand in tests/. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  // A test is never a measurement: on a busy machine it may take its time.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/core/**/*.ts', 'src/app/**/*.ts', '!**/*.corpus.ts'],
  coverageReporters: ['text-summary'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // Nothing is mocked by module and modules keep only what is pure: loading lexicons anew for each file took most of the time.
    isolate: false,
  },
});

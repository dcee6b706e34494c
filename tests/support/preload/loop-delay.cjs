// Loaded into the server under test: at SIGUSR2 it prints how long its event loop was held up since the last time.
const { monitorEventLoopDelay } = require('node:perf_hooks');

const histogram = monitorEventLoopDelay({ resolution: 5 });
histogram.enable();
process.on('SIGUSR2', () => {
  const milliseconds = (nanoseconds) => (nanoseconds / 1e6).toFixed(1);
  process.stdout.write(
    `\nloop-delay p99=${milliseconds(histogram.percentile(99))} max=${milliseconds(histogram.max)}\n`,
  );
  histogram.reset();
});

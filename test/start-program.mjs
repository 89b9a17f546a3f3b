import { spawn } from 'node:child_process';

/**
 * Starts a program that ends, with its child processes, at the latest when this process does. Some
 * commands are shell scripts, whose end alone leaves the program running.
 */
export function startProgram(command, args, options) {
  const program = spawn(command, args, { ...options, detached: true });
  const isRunning = () => program.pid && program.exitCode === null && program.signalCode === null;
  const stop = () => {
    process.off('exit', stop);
    if (isRunning()) process.kill(-program.pid);
  };
  process.on('exit', stop);
  return { program, stop };
}

const { appendFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  #file;
  #level = levels.indexOf('info');
  #formatted = true;

  constructor(file) {
    mkdirSync(path.dirname(file), { recursive: true });
    this.#file = file;
  }

  trace(message) {
    this.#write('trace', message);
  }
  debug(message) {
    this.#write('debug', message);
  }
  info(message) {
    this.#write('info', message);
  }
  warn(message) {
    this.#write('warning', message);
  }
  error(message) {
    this.#write('error', message);
  }
  critical(message) {
    this.#write('critical', message);
  }

  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  /** Every logger that is not told to write as is gets the one pattern that VS Code asks for. */
  setPattern() {
    this.#formatted = true;
  }
  clearFormatters() {
    this.#formatted = false;
  }
  flush() {}
  drop() {}

  #write(level, message) {
    if (levels.indexOf(level) < this.#level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const text = this.#formatted ? `${time} [${level}] ${message}\n` : message;
    try {
      appendFileSync(this.#file, text);
    } catch {
      // The folder of a finished session is gone: nobody reads its log.
    }
  }
}

exports.version = 1;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);

/**
 * The source that runs inside the script's realm before the script. It builds service objects out of the realm's own
 * functions, arrays, dates and errors, so that `instanceof` holds for the script, and passes every call outside.
 */
export const INSIDE = `(function (outside) {
  'use strict';
  const RealDate = Date;
  const objects = new WeakMap(); // service object in here -> its handle outside
  const byHandle = new Map();
  const prototypes = new Map();

  function ScriptDate(...given) {
    if (new.target === undefined) return new RealDate(outside.now()).toString();
    const target = new.target === ScriptDate ? RealDate : new.target;
    return Reflect.construct(RealDate, given.length === 0 ? [outside.now()] : given, target);
  }
  Object.defineProperties(ScriptDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: RealDate.prototype, writable: false },
    UTC: { value: RealDate.UTC, writable: true, configurable: true },
    parse: { value: RealDate.parse, writable: true, configurable: true },
    now: { value: function now() { return outside.now(); }, writable: true, configurable: true },
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: ScriptDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: ScriptDate, writable: true, configurable: true });

  function failure(name, message) {
    const error = new Error(message);
    error.name = name;
    return error;
  }

  function call(handle, member, given) {
    const answer = outside.call(handle, member, given.map(toOutside));
    if (answer.error !== undefined) throw failure(answer.name, answer.error);
    return fromOutside(answer.value);
  }

  const path = []; // objects that are being taken apart, to notice a cycle

  function toOutside(value) {
    if (typeof value === 'function') return { function: String(value.name) };
    if (typeof value === 'symbol' || typeof value === 'bigint') return { plain: String(value) };
    if (typeof value !== 'object' || value === null) return { plain: value };
    if (value instanceof RealDate) return { date: value.getTime() };
    if (objects.has(value)) return { handle: objects.get(value) };
    if (value instanceof Error) return { object: [], name: String(value.stack || value) };
    if (path.includes(value)) return { cycle: true };
    path.push(value);
    try {
      if (Array.isArray(value)) return { array: Array.from(value, toOutside) };
      return { object: Object.keys(value).map((key) => [key, toOutside(value[key])]) };
    } finally {
      path.pop();
    }
  }

  function fromOutside(value) {
    if ('plain' in value) return value.plain;
    if ('array' in value) return Array.from(value.array, fromOutside);
    if ('date' in value) return new Date(value.date);
    if ('object' in value) return Object.fromEntries(Array.from(value.object, ([key, inner]) => [key, fromOutside(inner)]));
    return serviceObject(value.handle, value.type);
  }

  function prototypeOf(type) {
    const known = prototypes.get(type);
    if (known) return known;
    const prototype = {};
    for (const { name, kind } of outside.members(type)) {
      if (kind === 'method') {
        const method = { [name](...given) { return call(objects.get(this), name, given); } }[name];
        Object.defineProperty(prototype, name, { value: method, enumerable: true });
      } else {
        Object.defineProperty(prototype, name, {
          enumerable: true,
          get() {
            return call(objects.get(this), name, []);
          },
        });
      }
    }
    Object.defineProperty(prototype, 'toString', {
      value: function () { return objects.has(this) ? outside.text(objects.get(this)) : type; },
    });
    prototypes.set(type, prototype);
    return prototype;
  }

  function serviceObject(handle, type) {
    const known = byHandle.get(handle);
    if (known) return known;
    const object = Object.create(prototypeOf(type));
    objects.set(object, handle);
    byHandle.set(handle, object);
    return Object.freeze(object);
  }

  const log = (level) => (...given) => outside.log(level, given.map(toOutside));
  const console = { log: log('log'), info: log('info'), warn: log('warn'), error: log('error'), time() {}, timeEnd() {} };
  const globals = { console: Object.freeze(console) };
  for (const { name, handle, type } of outside.services()) globals[name] = serviceObject(handle, type);
  for (const name of outside.missingServices()) {
    globals[name] = new Proxy(Object.create(null), {
      get(_, member) {
        throw failure('NotEmulatedError', outside.missing(name + '.' + String(member)));
      },
    });
  }
  for (const name of Object.keys(globals)) {
    Object.defineProperty(globalThis, name, { value: globals[name], writable: false, configurable: true });
  }
  // The script's functions are called in an evaluation of their own, after which the realm's microtasks have run.
  let task = null;
  let outcome = null;
  const settle = (state) => (value) => { outcome = { state, value }; };
  return {
    prepare(target, given) {
      outcome = { state: 'pending', value: undefined };
      task = () => {
        try {
          const result = target(...Array.from(given, fromOutside));
          if (result instanceof Promise) result.then(settle('done'), settle('failed'));
          else settle('done')(result);
        } catch (error) {
          settle('failed')(error);
        }
      };
      globalThis.__task = () => {
        delete globalThis.__task;
        task();
      };
    },
    result() {
      if (outcome.state === 'failed') throw outcome.value;
      return toOutside(outcome.value);
    },
  };
})`;

// Loaded into clasp before its own code: requests to Google's APIs go to the fake at FAKE_GOOGLE, and no socket leaves the machine.
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

const LOOPBACK = '127.0.0.1';
const fake = new URL(process.env.FAKE_GOOGLE);
if (fake.hostname !== LOOPBACK) throw new Error(`FAKE_GOOGLE must be at ${LOOPBACK}`);

https.request = (address, options) => {
  const { hostname, pathname, search } = new URL(address);
  if (!hostname.endsWith('.googleapis.com')) throw new Error(`Refused: ${hostname}`);
  const headers = { ...options.headers, host: hostname };
  return http.request(new URL(pathname + search, fake), { ...options, headers, agent: undefined });
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [target] = given.flat();
  if (target?.host !== LOOPBACK) throw new Error(`Refused: ${target?.host ?? target?.path ?? target}`);
  return connect.apply(this, given);
};

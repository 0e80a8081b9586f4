// npm run bench [-- --large]: every subject one after the other; nothing is asserted.
import './checks.ts';
import './scoring.ts';

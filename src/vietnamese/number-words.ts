const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const UNITS = ['', 'nghìn', 'triệu'];
const BILLION = 1_000_000_000;

const digit = (n: number): string => DIGITS[n] ?? '';

/** Tens and ones after which nothing follows; `linked` says that a hundred stands before (linh). */
function tensAndOnes(n: number, linked: boolean): string[] {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (n === 0) return [];
  if (tens === 0) return linked ? ['linh', digit(ones)] : [digit(ones)];
  const words = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  if (ones === 0) return words;
  if (ones === 5) return [...words, 'lăm'];
  if (tens > 1 && ones === 1) return [...words, 'mốt'];
  if (tens > 1 && ones === 4) return [...words, 'tư'];
  return [...words, digit(ones)];
}

function groupOfThree(n: number, first: boolean): string[] {
  const hundreds = Math.floor(n / 100);
  if (first && hundreds === 0) return tensAndOnes(n, false);
  return [digit(hundreds), 'trăm', ...tensAndOnes(n % 100, true)];
}

function belowBillion(n: number, first: boolean): string[] {
  const groups = [Math.floor(n / 1_000_000), Math.floor(n / 1000) % 1000, n % 1000];
  const words: string[] = [];
  groups.forEach((group, i) => {
    const started = !first || words.length > 0;
    if (group > 0) {
      words.push(...groupOfThree(group, !started), UNITS[2 - i] ?? '');
    } else if (i === 1 && started && (groups[2] ?? 0) >= 100) {
      words.push('không nghìn'); // 1.000.500: "một triệu năm trăm" would be heard as 1.500.000 (tự chọn)
    }
  });
  return words.filter((word) => word !== '');
}

function read(n: number): string[] {
  if (n < BILLION) return belowBillion(n, true);
  const rest = n % BILLION;
  return [...read(Math.floor(n / BILLION)), 'tỷ', ...(rest > 0 ? belowBillion(rest, false) : [])];
}

/** A whole number from 0 in words: 1804 → "một nghìn tám trăm linh bốn". Fails on negative or broken numbers. */
export function numberInWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a whole number from 0: ${n}`);
  return n === 0 ? 'không' : read(n).join(' ');
}

/** An amount in đồng in words, as a decision prints it: "Một triệu tám trăm nghìn đồng". */
export function moneyInWords(amount: number): string {
  const words = numberInWords(amount);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

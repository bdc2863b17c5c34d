// The detection curves as a picture that is legible in black and white: lines differ by dashes and marks.
const [width, height, left, top] = [760, 470, 70, 50];
const [wide, high] = [470, 330];
const x = delta => left + (wide * (-Math.log10(delta) - 2)) / 12;
const y = p => top + high * (1 - p);

const styles = [
  { dash: '', mark: (a, b) => `<circle cx="${a}" cy="${b}" r="4" fill="black"/>` },
  { dash: '7 4', mark: (a, b) => `<rect x="${a - 4}" y="${b - 4}" width="8" height="8" fill="black"/>` },
  { dash: '2 3', mark: (a, b) => `<path d="M${a - 5} ${b + 4}L${a} ${b - 5}L${a + 5} ${b + 4}Z" fill="black"/>` },
  { dash: '9 3 2 3', mark: (a, b) => `<path d="M${a - 5} ${b}L${a} ${b - 5}L${a + 5} ${b}L${a} ${b + 5}Z" fill="white" stroke="black"/>` },
  { dash: '12 5', mark: (a, b) => `<circle cx="${a}" cy="${b}" r="4.5" fill="white" stroke="black"/>` },
  { dash: '4 2', mark: (a, b) => `<path d="M${a - 4} ${b - 4}L${a + 4} ${b + 4}M${a - 4} ${b + 4}L${a + 4} ${b - 4}" stroke="black" stroke-width="1.6"/>` },
  { dash: '1 2', mark: (a, b) => `<path d="M${a - 5} ${b}H${a + 5}M${a} ${b - 5}V${b + 5}" stroke="black" stroke-width="1.6"/>` },
];
const text = (a, b, words, more = '') => `<text x="${a}" y="${b}" ${more}>${words}</text>`;
const number = a => a.toFixed(1);

const curve = ({ detection }, { dash, mark }) => {
  const points = detection.filter(({ name }) => name === 'scale').map(({ delta, refuted }) => [x(delta), y(refuted)].map(number));
  const line = `<polyline points="${points.map(p => p.join(',')).join(' ')}" fill="none" stroke="black" stroke-width="1.3" stroke-dasharray="${dash}"/>`;
  return [line, ...points.map(([a, b]) => mark(Number(a), Number(b)))].join('\n');
};

const axes = () => {
  const across = Array.from({ length: 13 }, (_, k) => k + 2).map(k => {
    const a = number(x(10 ** -k));
    return `<path d="M${a} ${top + high}v5" stroke="black"/>${text(a, top + high + 20, `10<tspan dy="-5" font-size="9">−${k}</tspan>`, 'text-anchor="middle"')}`;
  });
  const up = [0, 0.25, 0.5, 0.75, 1].map(
    p => `<path d="M${left - 5} ${y(p)}H${left + wide}" stroke="black" stroke-opacity="${p === 0 ? 1 : 0.2}"/>${text(left - 10, y(p) + 4, `${100 * p} %`, 'text-anchor="end"')}`,
  );
  return [...across, ...up, `<path d="M${left} ${top}V${top + high}" stroke="black"/>`].join('\n');
};

const legend = (all, { cases }) =>
  all.map(({ kind, alarms, says }, k) => {
    const [a, b] = [left + wide + 20, top + 12 + 42 * k];
    const { dash, mark } = styles[k];
    const name = says.startsWith('peer') ? `${kind} (peer)` : kind;
    return [
      `<path d="M${a} ${b}h34" stroke="black" stroke-width="1.3" stroke-dasharray="${dash}"/>${mark(a + 17, b)}`,
      text(a + 42, b + 4, name),
      text(a + 42, b + 19, `${alarms} false alarms in ${cases}`, 'font-size="10"'),
    ].join('\n');
  });

export const plot = found => {
  const all = [...found.kinds, ...found.peers];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    text(left, 26, 'Share of draws in which a statement wrong by the factor 1 + δ is refuted', 'font-size="14"'),
    axes(),
    text(left + wide / 2, top + high + 48, 'δ', 'text-anchor="middle" font-style="italic"'),
    ...all.map((kind, k) => curve(kind, styles[k])),
    ...legend(all, found),
    text(left, height - 14, `${found.trials} draws for each δ. Inequalities have slack, so sampling sees large errors only.`, 'font-size="10"'),
    '</svg>\n',
  ].join('\n');
};

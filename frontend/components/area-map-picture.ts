import { aspect, type Colour, type Entry, type Feature, type Figures, label, place } from './area-map-layout.js';

const WIDTH = 1000;
const MARGIN = 32;
const LINE = 22;
const FAMILY = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";
const INK = '#10282b';
const GREY = '#4d5a5c';

function escaped(text: string): string {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function fill(entry: Entry): string {
    return entry.fill === 'HATCHED' ? 'url(#hatch)' : entry.colour.light;
}

function text(x: number, y: number, size: number, colour: string, words: string, more = ''): string {
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" ${more}>${escaped(words)}</text>`;
}

function hatch(blank: Colour, lines: Colour): string {
    return `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${blank.light}"/><rect width="2" height="6" fill="${lines.light}"/></pattern></defs>`;
}

/** The whole map on white, with title, legend and sources: a picture that can stand alone. */
export function picture(figures: Figures, shapes: Feature[]): string {
    const top = MARGIN + 60;
    const frame = WIDTH - 2 * MARGIN;
    const tall = Math.min(frame * aspect(shapes), 900);
    const placed = place(shapes, frame, tall);
    const byCode = new Map(figures.areas.map((area) => [area.kode, area]));
    const border = figures.colours.border.light;
    const areas = placed.map((one) => {
        const entry = figures.legend[byCode.get(one.kode)?.entry ?? 0];
        return `<path d="${one.d}" fill="${fill(entry)}" stroke="${border}" stroke-width="0.8"/>`;
    });
    const outlines = placed
        .filter((one) => byCode.get(one.kode)?.highlighted)
        .map((one) => `<path d="${one.d}" fill="none" stroke="${INK}" stroke-width="3"/>`);
    const labels = placed.flatMap((one) => {
        const area = byCode.get(one.kode);
        const found = area && label(area, one, 1, FAMILY);
        return found
            ? found.lines.map((line, i) =>
                  text(
                      found.at[0],
                      found.at[1] + (i - (found.lines.length - 1) / 2) * found.size * 1.15 + found.size * 0.35,
                      found.size,
                      INK,
                      line,
                      'text-anchor="middle" font-weight="600" stroke="#ffffff" stroke-width="3" paint-order="stroke" stroke-linejoin="round"',
                  ),
              )
            : [];
    });
    let y = top + tall + 36;
    const feet = [text(MARGIN, y, 15, INK, `${figures.words.legend} (${figures.unit})`, 'font-weight="600"')];
    for (const entry of figures.legend) {
        y += LINE;
        feet.push(
            `<rect x="${MARGIN}" y="${y - 13}" width="26" height="16" fill="${fill(entry)}" stroke="${border}"/>`,
            text(MARGIN + 13, y, 12, INK, entry.mark, 'text-anchor="middle" font-weight="600" stroke="#fff" stroke-width="2" paint-order="stroke"'),
            text(MARGIN + 36, y, 15, INK, `${entry.text}  ·  ${entry.count}`),
        );
    }
    y += 8;
    for (const line of [figures.caption, ...figures.sources].filter((one) => one)) {
        y += LINE;
        feet.push(text(MARGIN, y, 13, GREY, line));
    }
    const height = Math.ceil(y + MARGIN);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FAMILY}">`,
        hatch(figures.colours.blank, figures.colours.hatch),
        `<title>${escaped(figures.label)}</title><rect width="100%" height="100%" fill="#ffffff"/>`,
        text(MARGIN, MARGIN + 22, 24, INK, figures.label, 'font-weight="700"'),
        text(MARGIN, MARGIN + 46, 15, GREY, figures.unit),
        `<g transform="translate(${MARGIN} ${top})">`,
        ...areas,
        ...outlines,
        ...labels,
        '</g>',
        ...feet,
        '</svg>',
    ].join('');
}

/** What the picture is called, without its ending. */
export function fileName(figures: Figures): string {
    const words = figures.label.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
    return `${figures.words.file}-${words}`;
}

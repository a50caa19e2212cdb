import { geoMercator, geoPath } from 'd3-geo';

export type Colour = { light: string; dark: string };
export type Entry = { fill: 'COLOUR' | 'HATCHED' | 'BLANK'; colour: Colour; text: string; count: string; mark: string };
export type Area = {
    kode: string;
    name: string;
    shown: string;
    spoken: string;
    mark: string;
    entry: number;
    opens: boolean;
    highlighted: boolean;
};
export type Figures = {
    label: string;
    unit: string;
    caption: string;
    sources: string[];
    areas: Area[];
    legend: Entry[];
    colours: { blank: Colour; hatch: Colour; border: Colour };
    words: {
        zoomIn: string;
        zoomOut: string;
        reset: string;
        svg: string;
        png: string;
        legend: string;
        help: string;
        file: string;
    };
};
export type Point = [number, number];
type Ring = Point[];
type Polygon = Ring[];
export type Feature = {
    type: 'Feature';
    id: string;
    properties: { at: Point };
    geometry:
        | { type: 'Polygon'; coordinates: Polygon }
        | { type: 'MultiPolygon'; coordinates: Polygon[] };
};
export type Placed = { kode: string; d: string; at: Point; rings: Ring[] };
export type Label = { kode: string; lines: string[]; at: Point; size: number };

const EDGE = 6;

/** Height of a map over its width. */
export function aspect(shapes: Feature[]): number {
    const collection = { type: 'FeatureCollection' as const, features: shapes };
    const bounds = geoPath(geoMercator().fitWidth(1000, collection)).bounds(collection);
    return (bounds[1][1] - bounds[0][1]) / 1000;
}

/** Every shape in pixels, fitted into the frame. */
export function place(shapes: Feature[], width: number, height: number): Placed[] {
    const collection = { type: 'FeatureCollection' as const, features: shapes };
    const projection = geoMercator().fitExtent(
        [
            [EDGE, EDGE],
            [width - EDGE, height - EDGE],
        ],
        collection,
    );
    const path = geoPath(projection).digits(1);
    const projected = (point: Point) => projection(point) as Point;
    return shapes.map((shape) => ({
        kode: shape.id,
        d: path(shape) ?? '',
        at: projected(shape.properties.at),
        rings: (shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates).flatMap(
            (polygon) => polygon.map((ring) => ring.map(projected)),
        ),
    }));
}

function inside(rings: Ring[], x: number, y: number): boolean {
    let within = false;
    for (const ring of rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            const [ax, ay] = ring[i];
            const [bx, by] = ring[j];
            if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
                within = !within;
            }
        }
    }
    return within;
}

let ruler: CanvasRenderingContext2D | null = null;

function widthOf(text: string, size: number, family: string): number {
    ruler ??= document.createElement('canvas').getContext('2d');
    if (!ruler) {
        return text.length * size * 0.55;
    }
    ruler.font = `600 ${size}px ${family}`;
    return ruler.measureText(text).width;
}

function fits(placed: Placed, lines: string[], size: number, zoom: number, family: string): boolean {
    const half = Math.max(...lines.map((line) => widthOf(line, size, family))) / 2 / zoom + 1 / zoom;
    const tall = (lines.length * size * 1.15) / 2 / zoom;
    const [x, y] = placed.at;
    return [-1, -0.5, 0, 0.5, 1].every((across) =>
        [-1, 0, 1].every((down) => inside(placed.rings, x + across * half, y + down * tall)),
    );
}

/** The fullest label there is room for: name and value, name on two lines, value, or the sign of the class. */
export function label(area: Area, placed: Placed, zoom: number, family: string): Label | undefined {
    const words = area.name.split(' ');
    const middle = Math.ceil(words.length / 2);
    const broken = [words.slice(0, middle).join(' '), words.slice(middle).join(' ')].filter((line) => line);
    const tries: [string[], number][] = [
        [[area.name, area.shown], 13],
        [[...broken, area.shown], 12],
        [[area.name, area.shown], 11],
        [[...broken, area.shown], 11],
        [[area.shown], 11],
    ];
    const found = tries.find(([lines, size]) => fits(placed, lines, size, zoom, family));
    const [lines, size] = found ?? [[area.mark], 11];
    return lines[0] ? { kode: area.kode, lines, at: placed.at, size } : undefined;
}

/** The nearest area in the direction of an arrow key, looked for in a cone. */
export function neighbour(all: Placed[], from: Placed, key: string): Placed | undefined {
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0];
    let best: Placed | undefined;
    let least = Infinity;
    for (const other of all) {
        const x = other.at[0] - from.at[0];
        const y = other.at[1] - from.at[1];
        const ahead = x * dx + y * dy;
        const aside = Math.abs(x * dy - y * dx);
        const cost = ahead + 2 * aside;
        if (other !== from && ahead > 0 && aside <= ahead * 1.5 && cost < least) {
            best = other;
            least = cost;
        }
    }
    return best;
}

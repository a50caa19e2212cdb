import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import {
    type Area,
    aspect,
    type Colour,
    type Entry,
    type Feature,
    type Figures,
    label,
    neighbour,
    place,
    type Placed,
} from './area-map-layout.js';
import { fileName, picture } from './area-map-picture.js';
import { style } from './area-map-style.js';
import { savePng, saveSvg } from './picture-file.js';

const TALLEST = 560;
const CLOSEST = 12;
const STEP = 1.6;
// a hand that trembles does not drag
const TREMOR = 4;

function both(colour: Colour): string {
    return `light-dark(${colour.light}, ${colour.dark})`;
}

function fill(entry: Entry | undefined, pattern: string): string {
    return !entry ? 'none' : entry.fill === 'HATCHED' ? `url(#${pattern})` : both(entry.colour);
}

/** Areas in the colours of their values. Both properties are JSON; `area-choose` tells the code of an area. */
export class AreaMap extends LitElement {
    static override styles = style;
    static override properties = {
        shapes: { type: String },
        figures: { type: String },
        wide: { state: true },
        zoom: { state: true },
        focused: { state: true },
        hovered: { state: true },
        tipped: { state: true },
    };

    declare shapes: string;
    declare figures: string;
    declare wide: number;
    declare zoom: { k: number; x: number; y: number };
    declare focused: string;
    declare hovered: string;
    declare tipped: { kode: string; x: number; y: number } | undefined;

    private features: Feature[] = [];
    private placed: Placed[] = [];
    private byCode = new Map<string, Area>();
    private said: Figures | undefined;
    private high = 0;
    private family = 'sans-serif';
    private entrance = '';
    private pressed: { x: number; y: number; moved: boolean; dragged: boolean } | undefined;
    private readonly watcher = new ResizeObserver((entries) => {
        this.wide = Math.round(entries[0].contentRect.width);
    });

    constructor() {
        super();
        this.shapes = '[]';
        this.figures = '';
        this.wide = 0;
        this.zoom = { k: 1, x: 0, y: 0 };
        this.focused = '';
        this.hovered = '';
        this.tipped = undefined;
    }

    override connectedCallback(): void {
        super.connectedCallback();
        this.watcher.observe(this);
    }

    override disconnectedCallback(): void {
        this.watcher.disconnect();
        super.disconnectedCallback();
    }

    protected override willUpdate(changed: PropertyValues): void {
        if (changed.has('figures') && this.figures) {
            this.said = JSON.parse(this.figures) as Figures;
            this.byCode = new Map(this.said.areas.map((area) => [area.kode, area]));
            this.tipped = undefined;
        }
        if (changed.has('shapes')) {
            this.features = JSON.parse(this.shapes || '[]') as Feature[];
            this.zoom = { k: 1, x: 0, y: 0 };
            this.hovered = '';
            this.focused = '';
            this.entrance = this.features[0]?.id ?? '';
        }
        if ((changed.has('shapes') || changed.has('wide')) && this.wide > 0 && this.features.length > 0) {
            this.family = getComputedStyle(this).fontFamily;
            this.high = Math.max(180, Math.min(this.wide * aspect(this.features) + 12, TALLEST));
            this.placed = place(this.features, this.wide, this.high);
            this.zoom = { k: 1, x: 0, y: 0 };
        }
    }

    protected override render() {
        const said = this.said;
        if (!said || this.placed.length === 0) {
            return nothing;
        }
        return html`
            ${this.tools(said)}
            <div class="frame">
                ${this.map(said)} ${this.tip(said)}
            </div>
            ${this.legend(said)}
            ${said.caption ? html`<p class="caption">${said.caption}</p>` : nothing}
        `;
    }

    private tools(said: Figures) {
        const words = said.words;
        return html`<div class="tools">
            <button type="button" aria-label=${words.zoomIn} title=${words.zoomIn} ?disabled=${this.zoom.k >= CLOSEST}
                @click=${() => this.zoomBy(STEP)}>+</button>
            <button type="button" aria-label=${words.zoomOut} title=${words.zoomOut} ?disabled=${this.zoom.k <= 1}
                @click=${() => this.zoomBy(1 / STEP)}>−</button>
            <button type="button" ?disabled=${this.zoom.k <= 1} @click=${() => this.reset()}>${words.reset}</button>
            <span class="gap"></span>
            <span class="pictures">
                <button type="button" @click=${() => saveSvg(picture(said, this.features), fileName(said))}>${words.svg}</button>
                <button type="button" @click=${() => savePng(picture(said, this.features), fileName(said))}>${words.png}</button>
            </span>
        </div>`;
    }

    private map(said: Figures) {
        const { k, x, y } = this.zoom;
        const outline = (kode: string, kind: string) => {
            const found = this.placed.find((one) => one.kode === kode);
            return found ? svg`<path class="ring ${kind}" d=${found.d}></path>` : nothing;
        };
        return html`<p id="help" class="spoken">${said.words.help}</p>
            <svg class="map ${k > 1 ? 'zoomed' : ''}" viewBox="0 0 ${this.wide} ${this.high}" height=${this.high}
                role="group" aria-label="${said.label} (${said.unit})" aria-describedby="help"
                @wheel=${this.onWheel} @pointerdown=${this.onPress} @pointermove=${this.onDrag}
                @pointerup=${this.onRelease} @pointercancel=${this.onRelease} @pointerleave=${this.onLeave}>
                <defs>
                    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"
                        patternTransform="rotate(45) scale(${1 / k})">
                        <rect width="6" height="6" style="fill: ${both(said.colours.blank)}"></rect>
                        <rect width="2" height="6" style="fill: ${both(said.colours.hatch)}"></rect>
                    </pattern>
                </defs>
                <g class=${this.pressed ? '' : 'moving'} style="transform: translate(${x}px, ${y}px) scale(${k})">
                    ${this.placed.map((one) => this.shape(one, said))}
                    ${said.areas.map((area) => (area.highlighted ? outline(area.kode, 'chosen') : nothing))}
                    ${outline(this.hovered, 'hover')}
                    ${outline(this.focused, 'focus-under')}
                    ${outline(this.focused, 'focus')}
                    ${this.labels()}
                </g>
            </svg>`;
    }

    private shape(one: Placed, said: Figures) {
        const area = this.byCode.get(one.kode);
        if (!area) {
            return nothing;
        }
        const paint = `fill: ${fill(said.legend[area.entry], 'hatch')}; stroke: ${both(said.colours.border)}`;
        return svg`<path class="area ${area.opens ? 'opens' : ''}" d=${one.d} style=${paint} data-kode=${one.kode}
            role=${area.opens ? 'button' : 'img'} tabindex=${one.kode === this.entrance ? 0 : -1}
            aria-label=${area.spoken}
            @focus=${this.onFocus} @blur=${this.onBlur} @keydown=${this.onKey} @click=${this.onClick}
            @pointerenter=${this.onEnter} @pointerleave=${this.onLeave}></path>`;
    }

    private labels() {
        const k = this.zoom.k;
        return svg`<g aria-hidden="true">${this.placed.map((one) => {
            const area = this.byCode.get(one.kode);
            const found = area && label(area, one, k, this.family);
            return found
                ? svg`<text style="font-size: ${found.size / k}px; stroke-width: ${3 / k}px">${found.lines.map(
                      (line, i) => svg`<tspan x=${found.at[0]} y=${
                          found.at[1] + ((i - (found.lines.length - 1) / 2) * found.size * 1.15 + found.size * 0.35) / k
                      }>${line}</tspan>`,
                  )}</text>`
                : nothing;
        })}</g>`;
    }

    private tip(said: Figures) {
        const area = this.tipped && this.byCode.get(this.tipped.kode);
        if (!area || !this.tipped) {
            return nothing;
        }
        const left = this.tipped.x > this.wide / 2;
        const side = left ? `right: ${this.wide - this.tipped.x + 12}px` : `left: ${this.tipped.x + 12}px`;
        const words = area.spoken.slice(area.name.length + 2);
        return html`<div class="tip" aria-hidden="true" data-unit=${said.unit}
            style="${side}; top: ${Math.max(0, this.tipped.y - 10)}px"><strong>${area.name}</strong>${words}</div>`;
    }

    private legend(said: Figures) {
        return html`<h3>${said.words.legend} (${said.unit})</h3>
            <ul>${said.legend.map(
                (entry) => html`<li>
                    <svg width="26" height="18" aria-hidden="true">
                        <defs>
                            <pattern id="sample" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                                <rect width="6" height="6" style="fill: ${both(said.colours.blank)}"></rect>
                                <rect width="2" height="6" style="fill: ${both(said.colours.hatch)}"></rect>
                            </pattern>
                        </defs>
                        <rect x="0.5" y="0.5" width="25" height="17"
                            style="fill: ${fill(entry, 'sample')}; stroke: ${both(said.colours.border)}"></rect>
                        ${entry.mark ? svg`<text x="13" y="13" style="font-size: 11px">${entry.mark}</text>` : nothing}
                    </svg>
                    <span>${entry.text}</span><span class="count">${entry.count}</span>
                </li>`,
            )}</ul>`;
    }

    private readonly onFocus = (event: FocusEvent) => {
        const kode = this.kodeOf(event);
        this.entrance = kode;
        // a click needs no ring
        this.focused = (event.currentTarget as Element).matches(':focus-visible') ? kode : '';
        const found = this.placed.find((one) => one.kode === kode);
        if (found && this.focused) {
            this.bringIntoView(found);
            const { k, x, y } = this.zoom;
            this.tipped = { kode, x: found.at[0] * k + x, y: found.at[1] * k + y + 24 };
        }
    };

    private readonly onBlur = () => {
        this.focused = '';
        this.tipped = undefined;
    };

    private readonly onKey = (event: KeyboardEvent) => {
        const kode = this.kodeOf(event);
        const from = this.placed.find((one) => one.kode === kode);
        const next = from && event.key.startsWith('Arrow') ? neighbour(this.placed, from, event.key) : undefined;
        const deeds: Record<string, () => void> = {
            Enter: () => this.choose(kode),
            ' ': () => this.choose(kode),
            Escape: () => (this.tipped = undefined),
            '+': () => this.zoomBy(STEP, from?.at),
            '-': () => this.zoomBy(1 / STEP, from?.at),
            '0': () => this.reset(),
        };
        if (event.key.startsWith('Arrow')) {
            event.preventDefault();
            this.renderRoot.querySelector<SVGElement>(`[data-kode="${next?.kode}"]`)?.focus();
        } else if (deeds[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            deeds[event.key]();
        }
    };

    private readonly onClick = (event: Event) => {
        if (!this.pressed?.dragged) {
            this.choose(this.kodeOf(event));
        }
        this.pressed = undefined;
    };

    private readonly onEnter = (event: Event) => {
        this.hovered = this.kodeOf(event);
    };

    private readonly onLeave = () => {
        this.hovered = '';
        this.tipped = undefined;
    };

    private readonly onWheel = (event: WheelEvent) => {
        if (event.ctrlKey) {
            event.preventDefault();
            const { k, x, y } = this.zoom;
            const at = this.within(event);
            this.zoomBy(event.deltaY < 0 ? STEP : 1 / STEP, [(at[0] - x) / k, (at[1] - y) / k]);
        }
    };

    private readonly onPress = (event: PointerEvent) => {
        if (event.button === 0) {
            this.pressed = { x: event.clientX, y: event.clientY, moved: false, dragged: false };
        }
    };

    private readonly onDrag = (event: PointerEvent) => {
        const [x, y] = this.within(event);
        if (this.hovered && event.pointerType === 'mouse') {
            this.tipped = { kode: this.hovered, x, y };
        }
        if (!this.pressed || event.buttons === 0 || this.zoom.k <= 1) {
            return;
        }
        const dx = event.clientX - this.pressed.x;
        const dy = event.clientY - this.pressed.y;
        if (this.pressed.moved || Math.hypot(dx, dy) > TREMOR) {
            const dragging = event.currentTarget as Element;
            dragging.setPointerCapture(event.pointerId);
            this.pressed = { x: event.clientX, y: event.clientY, moved: true, dragged: true };
            this.moveTo(this.zoom.k, this.zoom.x + dx, this.zoom.y + dy);
            this.tipped = undefined;
        }
    };

    private readonly onRelease = () => {
        if (this.pressed?.dragged) {
            // the click that follows belongs to the drag
            setTimeout(() => (this.pressed = undefined));
        } else {
            this.pressed = undefined;
        }
    };

    private choose(kode: string): void {
        if (this.byCode.get(kode)?.opens) {
            this.dispatchEvent(new CustomEvent('area-choose', { detail: kode }));
        }
    }

    private kodeOf(event: Event): string {
        return (event.currentTarget as SVGElement).dataset.kode ?? '';
    }

    private within(event: MouseEvent): [number, number] {
        const frame = this.renderRoot.querySelector('svg.map')?.getBoundingClientRect();
        return [event.clientX - (frame?.left ?? 0), event.clientY - (frame?.top ?? 0)];
    }

    private zoomBy(factor: number, at: [number, number] = this.middle()): void {
        const { k, x, y } = this.zoom;
        const next = Math.min(CLOSEST, Math.max(1, k * factor));
        this.moveTo(next, x + at[0] * (k - next), y + at[1] * (k - next));
    }

    private middle(): [number, number] {
        const { k, x, y } = this.zoom;
        return [(this.wide / 2 - x) / k, (this.high / 2 - y) / k];
    }

    private moveTo(k: number, x: number, y: number): void {
        this.zoom = {
            k,
            x: Math.min(0, Math.max(this.wide * (1 - k), x)),
            y: Math.min(0, Math.max(this.high * (1 - k), y)),
        };
    }

    private bringIntoView(one: Placed): void {
        const { k, x, y } = this.zoom;
        const left = one.at[0] * k + x;
        const top = one.at[1] * k + y;
        if (left < 0 || left > this.wide || top < 0 || top > this.high) {
            this.moveTo(k, this.wide / 2 - one.at[0] * k, this.high / 2 - one.at[1] * k);
        }
    }

    private reset(): void {
        this.zoom = { k: 1, x: 0, y: 0 };
    }
}

customElements.define('area-map', AreaMap);

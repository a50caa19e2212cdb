import { css } from 'lit';

export const style = css`
    :host {
        display: block;
        position: relative;
        min-width: 0;
        font-variant-numeric: tabular-nums lining-nums;
    }

    .frame {
        position: relative;
    }

    svg.map {
        display: block;
        width: 100%;
        touch-action: pan-y;
        user-select: none;
        overflow: hidden;
    }

    svg.map.zoomed {
        touch-action: none;
        cursor: grab;
    }

    .area {
        stroke-width: 0.8;
        vector-effect: non-scaling-stroke;
        outline: none;
    }

    .area.opens {
        cursor: pointer;
    }

    .ring {
        fill: none;
        pointer-events: none;
        vector-effect: non-scaling-stroke;
        stroke-linejoin: round;
    }

    .ring.chosen {
        stroke: light-dark(#10282b, #ffffff);
        stroke-width: 3;
    }

    .ring.hover {
        stroke: light-dark(#10282b, #ffffff);
        stroke-width: 2;
    }

    .ring.focus-under {
        stroke: light-dark(#ffffff, #10282b);
        stroke-width: 7;
    }

    .ring.focus {
        stroke: light-dark(#8a6400, #ffd466);
        stroke-width: 4;
    }

    text {
        pointer-events: none;
        text-anchor: middle;
        font-weight: 600;
        fill: light-dark(#10282b, #f4f8f8);
        stroke: light-dark(#ffffff, #10181a);
        stroke-width: 3px;
        stroke-linejoin: round;
        paint-order: stroke;
    }

    .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
        margin-block-end: 0.5rem;
    }

    .tools .gap {
        flex: 1;
    }

    .pictures {
        display: inline-flex;
        gap: 0.25rem;
    }

    button {
        font: inherit;
        font-size: 0.875rem;
        min-width: 2.25rem;
        min-height: 2.25rem;
        padding: 0.2rem 0.6rem;
        color: var(--carano-accent);
        background: transparent;
        border: 1px solid light-dark(#8b9799, #6b7678);
        border-radius: 4px;
        cursor: pointer;
    }

    button:hover {
        background: light-dark(#0f5c6314, #6cc5c91f);
    }

    button:focus-visible {
        outline: 2px solid var(--carano-accent);
        outline-offset: 2px;
    }

    button:disabled {
        opacity: 0.55;
        cursor: default;
    }

    .tip {
        position: absolute;
        z-index: 2;
        pointer-events: none;
        max-width: min(18rem, 90%);
        padding: 0.35rem 0.6rem;
        font-size: 0.875rem;
        color: light-dark(#ffffff, #10181a);
        background: light-dark(#10282b, #e6f0f0);
        border-radius: 4px;
        overflow-wrap: anywhere;
    }

    .tip strong {
        display: block;
    }

    h3 {
        font-size: 0.875rem;
        margin: 0.5rem 0 0.25rem;
    }

    ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
        font-size: 0.875rem;
    }

    li {
        display: flex;
        align-items: center;
        gap: 0.4rem;
    }

    li svg {
        flex: none;
    }

    .count {
        white-space: nowrap;
    }

    .count,
    .caption {
        color: var(--vaadin-text-color-secondary);
    }

    .caption {
        font-size: 0.875rem;
        margin: 0.4rem 0 0;
    }

    .spoken {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
    }

    .moving {
        transition: transform 0.2s ease-out;
    }

    @media (prefers-reduced-motion: reduce) {
        .moving {
            transition: none;
        }
    }

    @media (forced-colors: active) {
        .area,
        li svg {
            forced-color-adjust: none;
        }
    }

    @media print {
        .tools,
        .tip {
            display: none;
        }
    }
`;

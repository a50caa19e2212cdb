// Keeps a session alive while somebody works, and asks before it ends; nothing that was entered is lost.
import { LitElement, css, html } from 'lit';

const MINUTE = 60_000;
const TELL_SERVER_EVERY = 5 * MINUTE;

class SessionWatch extends LitElement {
    static properties = {
        minutes: { type: Number },
        heading: { type: String },
        message: { type: String },
        stay: { type: String },
    };

    static styles = css`
        dialog {
            border: 1px solid var(--carano-line);
            border-radius: 6px;
            max-width: 26rem;
            padding: 1.25rem;
            color: inherit;
            background: var(--carano-surface);
            font: inherit;
        }
        h2 {
            margin: 0 0 0.5rem;
            font-size: 1.15rem;
        }
        button {
            font: inherit;
            padding: 0.4rem 1rem;
            color: light-dark(#fff, #10191a);
            background: var(--carano-accent);
            border: 0;
            border-radius: 4px;
        }
    `;

    declare minutes: number;
    declare heading: string;
    declare message: string;
    declare stay: string;
    declare $server: { alive(): void };

    private lastActive = Date.now();
    private lastTold = Date.now();
    private timer = 0;
    private readonly active = () => this.noteActivity();

    connectedCallback() {
        super.connectedCallback();
        window.addEventListener('keydown', this.active, true);
        window.addEventListener('pointerdown', this.active, true);
        this.timer = window.setInterval(() => this.look(), MINUTE / 4);
    }

    disconnectedCallback() {
        window.removeEventListener('keydown', this.active, true);
        window.removeEventListener('pointerdown', this.active, true);
        window.clearInterval(this.timer);
        super.disconnectedCallback();
    }

    render() {
        return html`<dialog aria-labelledby="heading" @close=${this.active}>
            <h2 id="heading">${this.heading}</h2>
            <p>${this.message}</p>
            <button @click=${() => this.dialog()?.close()}>${this.stay}</button>
        </dialog>`;
    }

    private dialog() {
        return this.renderRoot.querySelector('dialog');
    }

    private noteActivity() {
        this.lastActive = Date.now();
        if (this.lastActive - this.lastTold > TELL_SERVER_EVERY) {
            this.tell();
        }
    }

    private tell() {
        this.lastTold = Date.now();
        this.$server?.alive();
    }

    private look() {
        const idle = Date.now() - Math.max(this.lastActive, this.lastTold);
        if (idle > (this.minutes - 2) * MINUTE && !this.dialog()?.open) {
            this.dialog()?.showModal();
        }
    }
}

customElements.define('session-watch', SessionWatch);

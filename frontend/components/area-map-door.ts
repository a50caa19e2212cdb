// stands in the first load; the map itself comes when the first one is on a page
declare global {
    interface Window {
        caranoAreaMap: () => Promise<unknown>;
    }
}

window.caranoAreaMap = () => import('./area-map.js');

export {};

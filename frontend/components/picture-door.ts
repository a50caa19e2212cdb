// stands in the first load; what saves a picture comes with the first click
declare global {
    interface Window {
        caranoPicture: (svg: string, name: string, kind: 'svg' | 'png') => Promise<void>;
    }
}

window.caranoPicture = async (svg, name, kind) => {
    const file = await import('./picture-file.js');
    await (kind === 'svg' ? file.saveSvg(svg, name) : file.savePng(svg, name));
};

export {};

import type { Attachment } from 'svelte/attachments';

/** How tight a scene may stand: 0 is as it is meant, the last is for forty long names on a small projector. */
const LEVELS = ['0', '1', '2', '3'];

/** Sets `data-fit` of a scene to the first level at which all that it holds stays inside it. */
export const fitting: Attachment<HTMLElement> = (scene) => {
	const fit = () => {
		for (const level of LEVELS) {
			scene.dataset.fit = level;
			if (scene.scrollHeight <= scene.clientHeight && scene.scrollWidth <= scene.clientWidth) return;
		}
	};
	const resized = new ResizeObserver(fit);
	const changed = new MutationObserver(fit);
	resized.observe(scene);
	changed.observe(scene, { subtree: true, childList: true, characterData: true });
	void document.fonts.ready.then(fit);
	return () => {
		resized.disconnect();
		changed.disconnect();
	};
};

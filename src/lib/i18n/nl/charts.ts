import type { charts as texts } from '../en/charts.ts';

export const charts = {
	frame: {
		legend: 'In de grafiek',
		copy: 'Kopiëren als afbeelding',
		copied: 'Gekopieerd. U kunt de afbeelding nu plakken in een dia of een document.',
		png: 'Downloaden als PNG',
		svg: 'Downloaden als SVG',
		cannotCopy: 'Deze browser kan hier geen afbeeldingen kopiëren. Download in plaats daarvan de PNG.',
		failed: 'Dat lukte niet. Probeer het nog eens, of download in plaats daarvan de SVG.'
	},
	switch: 'De antwoorden indelen naar',
	sheet: {
		under: '{{network}}, {{round}} ({{period}})',
		foot: '{{counts}} Hoe klaar men zich voelt; gemaakt met Samenspel op {{date}}.'
	}
} satisfies typeof texts;

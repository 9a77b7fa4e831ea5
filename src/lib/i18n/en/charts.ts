export const charts = {
	frame: {
		legend: 'In the chart',
		copy: 'Copy as image',
		copied: 'Copied. Paste it into a slide or a document.',
		png: 'Download as PNG',
		svg: 'Download as SVG',
		cannotCopy: 'This browser cannot copy images here. Download the PNG instead.',
		failed: 'That did not work. Try again, or download the SVG instead.'
	},
	switch: 'Group the answers by',
	sheet: {
		under: '{{network}}, {{round}} ({{period}})',
		foot: '{{counts}} Perceived readiness; made with Samenspel on {{date}}.'
	}
};

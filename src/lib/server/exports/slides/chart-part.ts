import type { SlideChart, SlideSeries } from '#lib/domain/views/slides/slide.ts';
import { COLOURS, FONTS, LOOKS } from './face.ts';

// A chart as DrawingML (ISO/IEC 29500-1, 21.2). The order of elements is the schema's, and PowerPoint insists on it.

const NAMESPACES = [
	'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const [CATEGORY_AXIS, VALUE_AXIS] = ['111111111', '222222222'];
const POINT = 12700;

/** The chart part of a presentation: native and editable, with the workbook behind it under `rId1`. */
export function chartPart(chart: SlideChart): string {
	const legend =
		chart.series.length > 1
			? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(1200)}</c:legend>`
			: '';
	return [
		`${HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
		`<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutOf(chart)}`,
		...(chart.kind === 'radar' ? radarOf(chart) : barsOf(chart)),
		`</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
		`<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(1200)}`,
		'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
	].join('');
}

/** A radar as large as its labels and its legend allow; office programs by themselves draw it small. */
function layoutOf({ kind }: SlideChart): string {
	if (kind !== 'radar') return '<c:layout/>';
	return [
		'<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
		'<c:x val="0.21"/><c:y val="0.09"/><c:w val="0.58"/><c:h val="0.7"/></c:manualLayout></c:layout>'
	].join('');
}

function radarOf(chart: SlideChart): string[] {
	return [
		'<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>',
		...chart.series.map((series, index) =>
			seriesOf(chart, series, index, `${lineOf(series, 2.25)}${markerOf(series)}`)
		),
		`${axisIds()}</c:radarChart>`,
		categoryAxis('b', 'minMax', 1100, `<c:majorGridlines>${hairline()}</c:majorGridlines>`),
		valueAxis(chart, { place: 'l', crosses: 'autoZero' })
	];
}

function barsOf(chart: SlideChart): string[] {
	// People per step stand upright, from low to high; names are read from top to bottom.
	const upright = chart.whole;
	const size = sizeOf(chart);
	return [
		`<c:barChart><c:barDir val="${upright ? 'col' : 'bar'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
		...chart.series.map((series, index) =>
			seriesOf(chart, series, index, `${fillOf(series)}<c:invertIfNegative val="0"/>${labelsOf(chart)}`)
		),
		`<c:gapWidth val="${chart.labels.length < 4 && chart.series.length === 1 ? 130 : 45}"/>${axisIds()}</c:barChart>`,
		upright ? categoryAxis('b', 'minMax', size) : categoryAxis('l', 'maxMin', size),
		upright
			? valueAxis(chart, { place: 'l', crosses: 'autoZero' })
			: valueAxis(chart, { place: 'b', crosses: 'max' })
	];
}

/** The size of the names and figures of bars: smaller where there are many. */
function sizeOf({ labels, series }: SlideChart): number {
	const bars = labels.length * series.length;
	return bars > 10 ? 1000 : bars > 6 ? 1200 : 1400;
}

function seriesOf(chart: SlideChart, { label, values }: SlideSeries, index: number, look: string): string {
	const column = String.fromCharCode('B'.charCodeAt(0) + index);
	const last = chart.labels.length + 1;
	const names = chart.labels.map((name, at) => `<c:pt idx="${at}"><c:v>${escaped(name)}</c:v></c:pt>`);
	const points = values.map((value, at) =>
		value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`
	);
	const count = `<c:ptCount val="${chart.labels.length}"/>`;
	return [
		`<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f>`,
		`<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(label)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
		look,
		`<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${count}${names.join('')}</c:strCache></c:strRef></c:cat>`,
		`<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>${formatOf(chart)}</c:formatCode>`,
		`${count}${points.join('')}</c:numCache></c:numRef></c:val></c:ser>`
	].join('');
}

function lineOf({ kind }: SlideSeries, width: number): string {
	const { colour, dash } = LOOKS[kind];
	return `<c:spPr>${stroke(colour, width, dash)}</c:spPr>`;
}

function markerOf({ kind }: SlideSeries): string {
	const { colour, marker } = LOOKS[kind];
	const fill = kind === 'network' ? colour : COLOURS.surface;
	const size = kind === 'network' ? 8 : 9;
	return `<c:marker><c:symbol val="${marker}"/><c:size val="${size}"/><c:spPr>${solid(fill)}${stroke(colour, 1.5, 'solid')}</c:spPr></c:marker>`;
}

/** The network's bars are full, those of a target empty; what else lies beside them has a pattern of its own. */
function fillOf({ kind }: SlideSeries): string {
	const { colour, filling } = LOOKS[kind];
	return `<c:spPr>${filled(colour, filling)}${stroke(colour, 1.25, 'solid')}</c:spPr>`;
}

function filled(colour: string, filling: string): string {
	if (filling === 'full') return solid(colour);
	if (filling === 'empty') return solid(COLOURS.surface);
	const [fore, back] = [colour, COLOURS.surface].map((one) => `<a:srgbClr val="${one}"/>`);
	return `<a:pattFill prst="${filling}"><a:fgClr>${fore}</a:fgClr><a:bgClr>${back}</a:bgClr></a:pattFill>`;
}

function labelsOf(chart: SlideChart): string {
	return [
		`<c:dLbls><c:numFmt formatCode="${formatOf(chart)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>`,
		`${textProperties(sizeOf(chart))}<c:dLblPos val="outEnd"/>`,
		'<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>',
		'<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
	].join('');
}

function categoryAxis(place: string, direction: string, size: number, grid = ''): string {
	return [
		`<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${direction}"/></c:scaling>`,
		`<c:delete val="0"/><c:axPos val="${place}"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>`,
		`<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${hairline()}`,
		`${textProperties(size)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>`,
		'<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
	].join('');
}

function valueAxis(
	{ min, max, whole }: SlideChart,
	{ place, crosses }: { readonly place: string; readonly crosses: string }
): string {
	const step = whole ? Math.max(1, Math.ceil(max / 5)) : 1;
	return [
		`<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`,
		`<c:delete val="0"/><c:axPos val="${place}"/><c:majorGridlines>${hairline()}</c:majorGridlines>`,
		'<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
		`<c:tickLblPos val="nextTo"/>${hairline()}${textProperties(1000)}<c:crossAx val="${CATEGORY_AXIS}"/>`,
		`<c:crosses val="${crosses}"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`
	].join('');
}

function axisIds(): string {
	return `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
}

function hairline(): string {
	return `<c:spPr>${stroke(COLOURS.line, 0.75, 'solid')}</c:spPr>`;
}

function solid(colour: string): string {
	return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function stroke(colour: string, width: number, dash: string): string {
	return `<a:ln w="${Math.round(width * POINT)}" cap="rnd">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** Type in hundredths of a point. */
function textProperties(size: number): string {
	return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${solid(COLOURS.ink)}<a:latin typeface="${FONTS.body}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function formatOf({ whole }: SlideChart): string {
	return whole ? '0' : '0.0';
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

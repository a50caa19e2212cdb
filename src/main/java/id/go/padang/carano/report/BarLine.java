package id.go.padang.carano.report;

import net.sf.jasperreports.renderers.Renderable;

/** One row of the chart: name and number as text, the bar as a drawing. */
record BarLine(String name, String count, Renderable bar) {}

//! Plots as SVG: dots on a line for each row, and lines over the size of an enum.

use std::path::Path;

use plotters::coord::Shift;
use plotters::prelude::*;

use crate::tools::Failure;

/// A name, and what to draw for it.
pub(crate) type Series = (String, Vec<(f64, f64)>);

/// A plot's texts, and where it is written to.
pub(crate) struct Plot<'a> {
    pub(crate) file: &'a Path,
    pub(crate) title: &'a str,
    pub(crate) value: &'a str,
}

/// Colours that are told apart with every kind of colour vision (Okabe and Ito).
const COLOURS: [RGBColor; 8] = [
    RGBColor(213, 94, 0),
    RGBColor(0, 0, 0),
    RGBColor(0, 114, 178),
    RGBColor(86, 180, 233),
    RGBColor(0, 158, 115),
    RGBColor(204, 121, 167),
    RGBColor(230, 159, 0),
    RGBColor(150, 150, 150),
];

const WIDTH: u32 = 920;
const GRID: RGBColor = RGBColor(225, 225, 225);
const LEGEND: u32 = 225;

impl Plot<'_> {
    /// A line for each of `rows`, and on it a dot for every value of each series, whose points
    /// are the number of the row and the value.
    pub(crate) fn dots(&self, rows: &[String], series: &[Series]) -> Result<(), Failure> {
        let count = u32::try_from(rows.len())?;
        let area =
            SVGBackend::new(self.file, (WIDTH, (110 + 34 * count).max(250))).into_drawing_area();
        let (area, legend) = self.frame(&area)?;
        let values = series.iter().flat_map(|(_, points)| points).map(|(_, value)| *value);
        let (low, high) = limits(values);
        let mut chart = ChartBuilder::on(&area)
            .margin_right(20)
            .x_label_area_size(45)
            .y_label_area_size(160)
            .build_cartesian_2d((low..high).log_scale(), f64::from(count) - 0.5..-0.5)?;
        chart
            .configure_mesh()
            .disable_y_mesh()
            .x_labels(6)
            .x_max_light_lines(1)
            .disable_y_axis()
            .y_labels(0)
            .light_line_style(GRID)
            .bold_line_style(GRID)
            .x_desc(self.value)
            .x_label_formatter(&|value| format!("{value}"))
            .draw()?;
        let text = ("sans-serif", 14).into_font().color(&BLACK);
        for (at, row) in (0_u32..).zip(rows) {
            let y = f64::from(at);
            chart.draw_series([PathElement::new([(low, y), (high, y)], GRID)])?;
            let (_, middle) = chart.backend_coord(&(low, y));
            let (_, top) = area.get_pixel_range();
            area.draw_text(row, &text, (5, middle - top.start - 7))?;
        }
        // The first is drawn last, so that it is on top.
        for ((_, points), colour) in series.iter().zip(COLOURS).rev() {
            let dots =
                points.iter().map(|&(row, value)| Circle::new((value, row), 5, colour.filled()));
            chart.draw_series(dots)?;
        }
        draw_legend(&legend, series)
    }

    /// Each series as a line over the numbers of rows, both on logarithmic scales.
    pub(crate) fn lines(&self, series: &[Series]) -> Result<(), Failure> {
        let area = SVGBackend::new(self.file, (WIDTH, 420)).into_drawing_area();
        let (area, legend) = self.frame(&area)?;
        let points = || series.iter().flat_map(|(_, points)| points);
        let (left, right) = (
            points().map(|point| point.0).fold(f64::MAX, f64::min),
            points().map(|point| point.0).fold(f64::MIN, f64::max),
        );
        let (low, high) = limits(points().map(|point| point.1));
        let mut chart = ChartBuilder::on(&area)
            .margin_right(20)
            .x_label_area_size(45)
            .y_label_area_size(70)
            .build_cartesian_2d((left..right * 1.05).log_scale(), (low..high).log_scale())?;
        chart
            .configure_mesh()
            .light_line_style(WHITE)
            .bold_line_style(GRID)
            .x_desc("rows")
            .y_desc(self.value)
            .x_label_formatter(&|value| format!("{value}"))
            .y_label_formatter(&|value| format!("{value}"))
            .draw()?;
        for ((_, points), colour) in series.iter().zip(COLOURS).rev() {
            chart.draw_series(LineSeries::new(points.clone(), colour.stroke_width(2)))?;
            let dots = points.iter().map(|&point| Circle::new(point, 4, colour.filled()));
            chart.draw_series(dots)?;
        }
        draw_legend(&legend, series)
    }

    /// The title, the area below it and the place of the legend.
    fn frame<'b>(
        &self,
        area: &DrawingArea<SVGBackend<'b>, Shift>,
    ) -> Result<(Area<'b>, Area<'b>), Failure> {
        area.fill(&WHITE)?;
        let area = area.titled(self.title, ("sans-serif", 18))?;
        let (width, _) = area.dim_in_pixel();
        Ok(area.margin(8, 8, 8, 0).split_horizontally(width - LEGEND))
    }
}

type Area<'b> = DrawingArea<SVGBackend<'b>, Shift>;

fn draw_legend(area: &Area<'_>, series: &[Series]) -> Result<(), Failure> {
    let text = ("sans-serif", 13).into_font().color(&BLACK);
    for ((at, (name, _)), colour) in (0..).zip(series).zip(COLOURS) {
        let y = 12 + 22 * at;
        area.draw(&Circle::new((8, y), 5, colour.filled()))?;
        area.draw_text(name, &text, (20, y - 7))?;
    }
    Ok(())
}

/// A little less than the least, and a little more than the most.
fn limits(values: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let low = values.clone().fold(f64::MAX, f64::min);
    (low / 1.3, values.fold(f64::MIN, f64::max) * 1.3)
}

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/labelpaper.h"

#include "views/print/papertext.h"

#include <QPainter>

#include <optional>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

constexpr double finestBar = mm(0.17); // what hand scanners still read from a laser print
constexpr double footerRoom = 9.0; // millimetres below the labels that a stamp needs

/// The code of a tag that can be read at this width, or a QR code, or none.
std::optional<Barcode> codeFor(const QString& tag, Symbology wanted, double width)
{
    if (wanted == Symbology::Code128) {
        auto lines = Barcode::encode(Symbology::Code128, tag);
        if (lines && width / lines->modulesAcross() >= finestBar)
            return *std::move(lines);
    }
    auto squares = Barcode::encode(Symbology::QrCode, tag);
    return squares ? std::optional<Barcode>(*std::move(squares)) : std::nullopt;
}

/// A bold font in which a tag fits a width, down to a size that can still be read.
QFont tagFont(const QString& tag, double width, double points)
{
    while (points > 6.0 && textWidth(tag, paperFont(points, QFont::Bold)) > width)
        points -= 0.5;
    return paperFont(points, QFont::Bold);
}

class LabelPages : public PaperPages
{
public:
    LabelPages(const Sheet& sheet, std::vector<DeviceLabel> labels, LabelOptions options,
               const PaperFrame& frame)
        : PaperPages(sheet)
        , m_labels(std::move(labels))
        , m_options(std::move(options))
        , m_footer(frame.stamp)
    {
        m_options.sheet.columns = std::max(1, m_options.sheet.columns);
        m_options.sheet.rows = std::max(1, m_options.sheet.rows);
        m_options.startCell = std::clamp(m_options.startCell, 0, m_options.sheet.cells() - 1);
    }

    [[nodiscard]] int count() const override
    {
        const int cells = m_options.sheet.cells();
        return std::max(1, (m_options.startCell + static_cast<int>(m_labels.size()) + cells - 1) / cells);
    }

    void paint(QPainter& painter, int page) const override
    {
        if (page < 0 || page >= count())
            return;
        const int cells = m_options.sheet.cells();
        for (int cell = 0; cell < cells; ++cell) {
            const QRectF box = cellBox(cell);
            if (m_options.outlines)
                paintOutline(painter, box);
            const int number = page * cells + cell - m_options.startCell;
            if (number >= 0 && number < static_cast<int>(m_labels.size()))
                paintLabel(painter, box.adjusted(mm(2.0), mm(1.5), -mm(2.0), -mm(1.5)),
                           m_labels[std::size_t(number)]);
        }
        if (hasRoomForFooter())
            m_footer.paint(painter, sheet(), page, count());
    }

private:
    [[nodiscard]] QRectF cellBox(int cell) const
    {
        const LabelSheet& s = m_options.sheet;
        const double left = s.first.x() + cell % s.columns * s.pitch.width() + m_options.offset.x();
        const double top = s.first.y() + cell / s.columns * s.pitch.height() + m_options.offset.y();
        return {mm(left), mm(top), mm(s.label.width()), mm(s.label.height())};
    }

    /// Sheets that are labels from edge to edge leave no place for the stamp.
    [[nodiscard]] bool hasRoomForFooter() const
    {
        const LabelSheet& s = m_options.sheet;
        const double used = s.first.y() + (s.rows - 1) * s.pitch.height() + s.label.height();
        return s.page.height() - used >= footerRoom;
    }

    static void paintOutline(QPainter& painter, const QRectF& box)
    {
        painter.setPen(QPen(QColor(ink::line), mm(0.15)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }

    void paintLabel(QPainter& painter, const QRectF& box, const DeviceLabel& label) const
    {
        const std::optional<Barcode> code = codeFor(label.assetTag, m_options.symbology, box.width());
        if (code && code->symbology() == Symbology::Code128)
            paintLineLabel(painter, box, label, *code);
        else
            paintSquareLabel(painter, box, label, code);
    }

    void paintLineLabel(QPainter& painter, const QRectF& box, const DeviceLabel& label,
                        const Barcode& code) const
    {
        const bool low = box.height() < mm(22.0);
        const QFont small = paperFont(low ? 6.0 : 7.5);
        const double pitch = lineHeight(small);
        const QFont tag = tagFont(label.assetTag, box.width(), low ? 9.0 : 13.0);
        painter.setPen(QColor(ink::muted));
        double top = box.top();
        if (!m_options.owner.isEmpty() && !low) {
            paintLine(painter, {box.left(), top, box.width(), pitch}, m_options.owner, small,
                      Qt::AlignHCenter);
            top += pitch + mm(0.6);
        }
        painter.setPen(QColor(ink::text));
        const double models = label.model.isEmpty() ? 0.0 : pitch;
        const double tagTop = box.bottom() - models - lineHeight(tag);
        code.paint(painter, {box.left(), top, box.width(), tagTop - top});
        paintLine(painter, {box.left(), tagTop, box.width(), 0.0}, label.assetTag, tag, Qt::AlignHCenter);
        paintLine(painter, {box.left(), box.bottom() - models, box.width(), models}, label.model, small,
                  Qt::AlignHCenter);
    }

    void paintSquareLabel(QPainter& painter, const QRectF& box, const DeviceLabel& label,
                          const std::optional<Barcode>& code) const
    {
        const double side = code ? std::min({box.height(), box.width() * 0.45, mm(26.0)}) : 0.0;
        if (code)
            code->paint(painter, {box.left(), box.center().y() - side / 2.0, side, side});
        const QRectF room = box.adjusted(side > 0.0 ? side + mm(1.0) : 0.0, 0.0, 0.0, 0.0);
        const QFont small = paperFont(box.height() < mm(22.0) ? 6.0 : 7.5);
        TextBlock tag(label.assetTag, tagFont(label.assetTag, room.width(), 12.0), room.width());
        tag.limitLines(3);
        const double owner = m_options.owner.isEmpty() ? 0.0 : lineHeight(small);
        TextBlock model(label.model, small, room.width());
        model.limitLines(
            std::max(1, static_cast<int>((room.height() - owner - tag.height()) / lineHeight(small))));
        QPointF at(room.left(), room.center().y() - (owner + tag.height() + model.height()) / 2.0);
        painter.setPen(QColor(ink::muted));
        paintLine(painter, {at, QSizeF(room.width(), 0.0)}, m_options.owner, small);
        painter.setPen(QColor(ink::text));
        tag.paint(painter, {at.x(), at.y() + owner});
        model.paint(painter, {at.x(), at.y() + owner + tag.height()});
    }

    std::vector<DeviceLabel> m_labels;
    LabelOptions m_options;
    PageFooter m_footer;
};

} // namespace

QList<LabelSheet> LabelSheet::known()
{
    const auto name = [](const char* text) { return QCoreApplication::translate("LabelSheet", text); };
    return {
        {name(QT_TRANSLATE_NOOP("LabelSheet", "A4, 24 labels of 70 × 37 mm")),
         {210.0, 297.0},
         3,
         8,
         {70.0, 37.0},
         {0.0, 0.5},
         {70.0, 37.0}},
        {name(QT_TRANSLATE_NOOP("LabelSheet", "A4, 21 labels of 63.5 × 38.1 mm")),
         {210.0, 297.0},
         3,
         7,
         {63.5, 38.1},
         {7.25, 15.15},
         {66.0, 38.1}},
        {name(QT_TRANSLATE_NOOP("LabelSheet", "A4, 65 labels of 38.1 × 21.2 mm")),
         {210.0, 297.0},
         5,
         13,
         {38.1, 21.2},
         {4.75, 10.7},
         {40.6, 21.2}},
        {name(QT_TRANSLATE_NOOP("LabelSheet", "Label printer, 50 × 30 mm")),
         {50.0, 30.0},
         1,
         1,
         {50.0, 30.0},
         {0.0, 0.0},
         {50.0, 30.0}},
        {name(QT_TRANSLATE_NOOP("LabelSheet", "Label printer, 40 × 20 mm")),
         {40.0, 20.0},
         1,
         1,
         {40.0, 20.0},
         {0.0, 0.0},
         {40.0, 20.0}},
    };
}

LabelPaper::LabelPaper(std::vector<DeviceLabel> labels, PaperFrame frame, LabelOptions options)
    : Paper(std::move(frame))
    , m_labels(std::move(labels))
    , m_options(std::move(options))
    , m_title(tr("Device labels"))
{
}

Sheet LabelPaper::sheet() const
{
    return Sheet{m_options.sheet.page, {8.0, 0.0, 8.0, 3.0}};
}

std::unique_ptr<PaperPages> LabelPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<LabelPages>(sheet, m_labels, m_options, frame());
}

} // namespace kitcamp

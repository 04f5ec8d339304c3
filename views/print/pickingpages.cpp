// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/pickingpages.h"

#include "views/print/barcode.h"
#include "views/print/papertext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

constexpr double bodyPoints = 10.0;
constexpr double barHeight = mm(12.0);
constexpr double usualBar = mm(0.3);

double codeWidth(const QString& text)
{
    const Result<Barcode> code = Barcode::encode(Symbology::Code128, text);
    return code ? code->modulesAcross() * usualBar : 0.0;
}

} // namespace

PickingPages::PickingPages(const Sheet& sheet, const PickingContent& content, const PickingWords& words,
                           const PaperFrame& frame)
    : PaperPages(sheet)
    , m_words(words)
    , m_footer(frame.stamp)
    , m_width(sheet.body().width())
{
    addHead(content, frame);
    addText(content.title.isEmpty() ? m_words.nothing : content.title, bodyPoints + 4.0, ink::text);
    addField(m_words.when, content.when);
    addField(m_words.takenBy, content.takenBy);
    addField(m_words.missing, content.missing.join(u", "_s));
    std::optional<QString> place;
    for (const PickingUnit& unit : content.units) {
        if (place != unit.place)
            addPlace(unit.place);
        place = unit.place;
        addUnit(unit);
    }
    m_flow.addSpace(mm(1.5));
    addText(m_words.units, bodyPoints - 1.0, ink::muted);
    m_pages = m_flow.paginate(sheet.body().height() - m_footer.height(m_width));
}

void PickingPages::paint(QPainter& painter, int page) const
{
    if (page < 0 || page >= count())
        return;
    m_flow.paint(painter, m_pages[std::size_t(page)], sheet().body().topLeft());
    m_footer.paint(painter, sheet(), page, count());
}

/// The code stands right of the letterhead, where a scanner finds it.
void PickingPages::addHead(const PickingContent& content, const PaperFrame& frame)
{
    const double code = content.code.isEmpty() ? 0.0 : std::min(codeWidth(content.code), m_width * 0.5);
    const LetterheadBand band(frame.letterhead, m_width - (code > 0.0 ? code + mm(4.0) : 0.0));
    const double tall = code > 0.0 ? barHeight + readableTextHeight() : 0.0;
    const double height = std::max(band.height(), tall);
    const double width = m_width;
    if (height > 0.0) {
        m_flow.add(height, [=, text = content.code](QPainter& painter, const QPointF& at) {
            band.paint(painter, at);
            if (code > 0.0)
                paintReadableCode(painter, {at.x() + width - code, at.y(), code, tall}, text);
        });
    }
    m_flow.addSpace(mm(3.0));
    addText(m_words.title, bodyPoints, ink::muted);
}

void PickingPages::addText(const QString& text, double points, QRgb colour)
{
    const auto block = std::make_shared<TextBlock>(
        text, paperFont(points, points > bodyPoints ? QFont::DemiBold : QFont::Normal), m_width);
    m_flow.add(block->height(), [=](QPainter& painter, const QPointF& at) {
        painter.setPen(QColor(colour));
        block->paint(painter, at);
    });
}

void PickingPages::addField(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    const QFont font = paperFont(bodyPoints);
    const double indent = mm(32.0);
    const auto text = std::make_shared<TextBlock>(value, font, m_width - indent);
    const double height = text->height();
    m_flow.add(height, [=](QPainter& painter, const QPointF& at) {
        painter.setPen(QColor(ink::muted));
        paintLine(painter, {at.x(), at.y(), indent - mm(1.5), height}, label, font);
        painter.setPen(QColor(ink::text));
        text->paint(painter, {at.x() + indent, at.y()});
    });
}

void PickingPages::addPlace(const QString& place)
{
    m_flow.addSpace(mm(3.5));
    const QFont font = paperFont(bodyPoints, QFont::DemiBold);
    const auto text = std::make_shared<TextBlock>(place.isEmpty() ? m_words.noPlace : place, font, m_width);
    const double width = m_width;
    const double height = text->height() + mm(1.0);
    m_flow.add(
        height,
        [=](QPainter& painter, const QPointF& at) {
            painter.setPen(QColor(ink::text));
            text->paint(painter, at);
            painter.setPen(QPen(QColor(ink::text), mm(0.3)));
            painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + width, at.y() + height));
        },
        true);
}

void PickingPages::addUnit(const PickingUnit& unit)
{
    const QFont bold = paperFont(bodyPoints, QFont::DemiBold);
    const QFont plain = paperFont(bodyPoints);
    const double box = mm(3.6);
    const double tagWidth = mm(48.0);
    const double indent = box + mm(3.0);
    const auto model = std::make_shared<TextBlock>(unit.model, plain, m_width - indent - tagWidth);
    const auto tag = std::make_shared<TextBlock>(unit.assetTag, bold, tagWidth - mm(2.0));
    const double gap = mm(1.0);
    const double height = std::max({model->height(), tag->height(), box}) + 2.0 * gap;
    const double width = m_width;
    m_flow.add(height, [=](QPainter& painter, const QPointF& at) {
        painter.setPen(QPen(QColor(ink::text), mm(0.25)));
        painter.drawRect(QRectF(at.x() + mm(0.3), at.y() + gap, box, box));
        tag->paint(painter, {at.x() + indent, at.y() + gap});
        model->paint(painter, {at.x() + indent + tagWidth, at.y() + gap});
        painter.setPen(QPen(QColor(ink::line), mm(0.12)));
        painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + width, at.y() + height));
    });
}

} // namespace kitcamp

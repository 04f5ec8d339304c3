// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/slippages.h"

#include "views/print/barcode.h"
#include "views/print/papertext.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kitcamp {

namespace {

constexpr double narrowPaper = mm(75.0);
constexpr double barHeight = mm(11.0);
constexpr double usualBar = mm(0.33); // read by any scanner at arm's length
constexpr double finestBar = mm(0.24); // beside the title only if the bars stay this wide

double bodyPoints(double width)
{
    return width > mm(150.0) ? 9.5 : width > mm(110.0) ? 9.0 : 7.5;
}

/// How wide the slip's code wants to be; 0 where there is none.
double codeWidth(const QString& text, double bar)
{
    const Result<Barcode> code = Barcode::encode(Symbology::Code128, text);
    return code ? code->modulesAcross() * bar : 0.0;
}

} // namespace

SlipPages::SlipPages(const Sheet& sheet, const SlipContent& content, const SlipWords& words,
                     const PaperFrame& frame)
    : PaperPages(sheet)
    , m_words(words)
    , m_footer(frame.stamp)
    , m_width(sheet.body().width())
    , m_narrow(m_width < narrowPaper)
    , m_points(bodyPoints(m_width))
{
    addHead(content, frame);
    addTitle(content);
    addBorrower(content);
    addDevices(content);
    addTerms(frame.letterhead.terms);
    addSignature(frame.stamp);
    m_pages = m_flow.paginate(sheet.body().height() - m_footer.height(m_width));
}

double SlipPages::neededHeight() const
{
    const double units = m_flow.height() + m_footer.height(m_width);
    return std::ceil(units / mm(1.0)) + sheet().margins.top() + sheet().margins.bottom() + 1.0;
}

void SlipPages::paint(QPainter& painter, int page) const
{
    if (page < 0 || page >= count())
        return;
    m_flow.paint(painter, m_pages[std::size_t(page)], sheet().body().topLeft());
    m_footer.paint(painter, sheet(), page, count());
}

void SlipPages::addRule(QRgb colour, double thickness, double above)
{
    const double width = m_width;
    m_flow.add(above, [=](QPainter& painter, const QPointF& at) {
        painter.setPen(QPen(QColor(colour), thickness));
        painter.drawLine(QPointF(at.x(), at.y() + above), QPointF(at.x() + width, at.y() + above));
    });
}

void SlipPages::addLines(std::shared_ptr<TextBlock> text, double indent, QRgb colour, bool together)
{
    const double pitch = text->height() / std::max(1, text->lines());
    for (int line = 0; line < text->lines(); ++line) {
        m_flow.add(
            pitch,
            [=](QPainter& painter, const QPointF& at) {
                painter.setPen(QColor(colour));
                text->paint(painter, {at.x() + indent, at.y()}, line, 1);
            },
            together);
    }
}

void SlipPages::addHead(const SlipContent& content, const PaperFrame& frame)
{
    const auto arrangement =
        m_narrow ? LetterheadBand::Arrangement::Centred : LetterheadBand::Arrangement::Beside;
    // On a sheet the code stands right of the letterhead, where a scanner finds it without unfolding the
    // paper.
    const double most = m_width * 0.46;
    double code = m_narrow ? 0.0 : std::min(codeWidth(content.code, usualBar), most);
    if (codeWidth(content.code, finestBar) > most)
        code = 0.0;
    const LetterheadBand band(frame.letterhead, m_width - (code > 0.0 ? code + mm(4.0) : 0.0), arrangement);
    const double codeHeight = code > 0.0 ? barHeight + readableTextHeight() : 0.0;
    const double height = std::max(band.height(), codeHeight);
    const double width = m_width;
    if (height > 0.0)
        m_flow.add(height, [=, text = content.code](QPainter& painter, const QPointF& at) {
            band.paint(painter, at);
            if (code > 0.0)
                paintReadableCode(painter, {at.x() + width - code, at.y(), code, codeHeight}, text);
        });
    m_flow.addSpace(mm(3.0));
    if (code > 0.0 || content.code.isEmpty())
        return;
    const double tall = barHeight + readableTextHeight();
    m_flow.add(tall, [=, text = content.code](QPainter& painter, const QPointF& at) {
        const double across = std::min(width, codeWidth(text, usualBar));
        const double room = across > 0.0 ? across : width;
        paintReadableCode(painter, {at.x() + (width - room) / 2.0, at.y(), room, tall}, text);
    });
    m_flow.addSpace(mm(2.0));
}

void SlipPages::addTitle(const SlipContent& content)
{
    const QFont font = paperFont(m_points + 5.0, QFont::DemiBold);
    const auto title = std::make_shared<TextBlock>(m_words.title, font, m_width,
                                                   m_narrow ? Qt::AlignHCenter : Qt::AlignLeft);
    addLines(title, 0.0, ink::text, true);
    m_flow.addSpace(mm(0.8));
    addField(m_words.lentOn, content.lentAt.toString(u"yyyy-MM-dd HH:mm"_s));
}

void SlipPages::addField(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    const QFont font = paperFont(m_points);
    const double indent = mm(m_narrow ? 19.0 : 26.0);
    const auto text = std::make_shared<TextBlock>(value, font, m_width - indent);
    const double height = text->height();
    m_flow.add(height, [=](QPainter& painter, const QPointF& at) {
        painter.setPen(QColor(ink::muted));
        paintLine(painter, {at.x(), at.y(), indent - mm(1.5), height}, label, font);
        painter.setPen(QColor(ink::text));
        text->paint(painter, {at.x() + indent, at.y()});
    });
}

void SlipPages::addBorrower(const SlipContent& content)
{
    const bool detailed = !content.borrowerDetail.isEmpty();
    addField(m_words.borrower,
             content.borrowerName + (detailed ? u" · "_s + content.borrowerDetail : QString()));
    addField(m_words.number, content.borrowerNumber);
    m_flow.addSpace(mm(3.0));
}

void SlipPages::addDevices(const SlipContent& content)
{
    const QFont font = paperFont(m_points, QFont::DemiBold);
    const double width = m_width;
    const double height = lineHeight(font) + mm(1.0);
    m_flow.add(height, [=, words = m_words](QPainter& painter, const QPointF& at) {
        painter.setPen(QColor(ink::text));
        const QRectF line(at.x(), at.y(), width, height);
        paintLine(painter, line, words.device, font);
        paintLine(painter, line, words.due, font, Qt::AlignRight);
        painter.setPen(QPen(QColor(ink::text), mm(0.3)));
        painter.drawLine(line.bottomLeft(), line.bottomRight());
    });
    m_flow.repeatLast();
    for (const SlipDevice& device : content.devices)
        addDevice(device);
    m_flow.endHead();
    m_flow.addSpace(mm(0.8));
    const QString sum = content.devices.empty() ? m_words.noDevices : m_words.devices;
    addLines(std::make_shared<TextBlock>(sum, paperFont(m_points - 1.0), m_width), 0.0, ink::muted, false);
    m_flow.addSpace(mm(3.0));
}

void SlipPages::addDevice(const SlipDevice& device)
{
    const QFont bold = paperFont(m_points, QFont::DemiBold);
    const QFont plain = paperFont(m_points);
    const QString due = device.due.toString(u"yyyy-MM-dd HH:mm"_s);
    const double dueWidth = textWidth(due, plain) + mm(1.0);
    const double tagWidth = m_width - dueWidth - mm(2.0);
    const double width = m_width;
    const auto tag = std::make_shared<TextBlock>(device.assetTag, bold, tagWidth);
    const double gap = mm(0.8);
    m_flow.add(
        tag->height() + gap,
        [=](QPainter& painter, const QPointF& at) {
            painter.setPen(QColor(ink::text));
            tag->paint(painter, {at.x(), at.y() + gap});
            paintLine(painter, {at.x() + width - dueWidth, at.y() + gap, dueWidth, 0.0}, due, plain,
                      Qt::AlignRight);
        },
        true);
    if (!device.model.isEmpty())
        addLines(std::make_shared<TextBlock>(device.model, plain, m_width), 0.0, ink::text, true);
    if (!device.note.isEmpty())
        addLines(std::make_shared<TextBlock>(device.note, paperFont(m_points - 1.0), m_width), 0.0,
                 ink::muted, true);
    addRule(ink::line, mm(0.12), gap);
}

void SlipPages::addTerms(const QString& terms)
{
    if (terms.trimmed().isEmpty())
        return;
    const QFont head = paperFont(m_points - 0.5, QFont::DemiBold);
    addLines(std::make_shared<TextBlock>(m_words.terms, head, m_width), 0.0, ink::text, true);
    addLines(std::make_shared<TextBlock>(terms.trimmed(), paperFont(m_points - 1.0), m_width), 0.0, ink::text,
             false);
    m_flow.addSpace(mm(3.0));
}

void SlipPages::addSignature(const PaperStamp& stamp)
{
    const QFont font = paperFont(m_points - 1.0);
    const double width = m_width;
    const double room = mm(m_width > mm(110.0) ? 12.0 : 9.0); // to write in
    const double date = std::max(mm(20.0), width * 0.28);
    m_flow.add(
        room + lineHeight(font) + mm(1.0),
        [=, words = m_words](QPainter& painter, const QPointF& at) {
            const double line = at.y() + room;
            const double split = at.x() + width - date;
            painter.setPen(QPen(QColor(ink::text), mm(0.2)));
            painter.drawLine(QPointF(at.x(), line), QPointF(split - mm(4.0), line));
            painter.drawLine(QPointF(split, line), QPointF(at.x() + width, line));
            painter.setPen(QColor(ink::muted));
            paintLine(painter, {at.x(), line + mm(0.5), width - date - mm(4.0), 0.0}, words.signature, font);
            paintLine(painter, {split, line + mm(0.5), date, 0.0}, words.date, font);
        },
        !stamp.operatorName.isEmpty());
    addField(m_words.issuedBy, stamp.operatorName);
}

} // namespace kitcamp

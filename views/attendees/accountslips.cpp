// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/accountslips.h"

#include "views/print/papertext.h"

#include <QLocale>
#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int across = 2;
constexpr int down = 4;
constexpr double inset = mm(5.0);
constexpr double labelWidth = mm(22.0);

class SlipSheetPages : public PaperPages
{
public:
    SlipSheetPages(const Sheet& sheet, QList<AccountSlip> slips, AccountSlipsPaper::Words words, QString camp,
                   const PaperFrame& frame)
        : PaperPages(sheet)
        , m_slips(std::move(slips))
        , m_words(std::move(words))
        , m_camp(std::move(camp))
        , m_footer(frame.stamp)
    {
    }
    [[nodiscard]] int count() const override
    {
        constexpr int each = across * down;
        return std::max(1, (static_cast<int>(m_slips.size()) + each - 1) / each);
    }
    void paint(QPainter& painter, int page) const override
    {
        const QRectF body = sheet().body();
        const double height = (body.height() - m_footer.height(body.width())) / down;
        const double width = body.width() / across;
        for (int cell = 0; cell < across * down; ++cell) {
            const int slip = page * across * down + cell;
            if (slip >= m_slips.size())
                break;
            const int row = cell / across;
            const int column = cell % across;
            paintSlip(painter, {body.left() + column * width, body.top() + row * height, width, height},
                      m_slips[slip]);
        }
        m_footer.paint(painter, sheet(), page, count());
    }

private:
    void paintSlip(QPainter& painter, const QRectF& cell, const AccountSlip& slip) const
    {
        painter.setPen(QPen(QColor(ink::line), mm(0.2), Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell);
        QRectF box = cell.adjusted(inset, inset, -inset, -inset);
        painter.setPen(QColor(ink::text));
        line(painter, box, slip.holder, paperFont(13.0, QFont::DemiBold), ink::text);
        line(painter, box, slip.holderDetail, paperFont(8.0), ink::muted);
        line(painter, box, m_camp + u" · "_s + slip.platform, paperFont(8.0), ink::muted);
        box.setTop(box.top() + mm(2.0));
        value(painter, box, m_words.address, slip.address, paperFont(9.0));
        value(painter, box, m_words.login, slip.login, codeFont());
        value(painter, box, m_words.password, slip.password.isEmpty() ? m_words.untold : slip.password,
              slip.password.isEmpty() ? paperFont(9.0) : codeFont());
        value(painter, box, m_words.quota, slip.quota, paperFont(9.0));
    }

    /// In which l, 1 and I differ.
    static QFont codeFont()
    {
        QFont font = paperFont(11.0);
        font.setFamilies(
            {u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"WenQuanYi Zen Hei Mono"_s, u"Courier New"_s});
        font.setStyleHint(QFont::Monospace);
        return font;
    }

    static void line(QPainter& painter, QRectF& box, const QString& text, const QFont& font, QRgb colour)
    {
        if (text.isEmpty())
            return;
        const double height = lineHeight(font);
        painter.setPen(QColor(colour));
        paintLine(painter, {box.left(), box.top(), box.width(), height}, printable(text), font);
        box.setTop(box.top() + height + mm(0.6));
    }

    static void value(QPainter& painter, QRectF& box, const QString& label, const QString& text,
                      const QFont& font)
    {
        if (text.isEmpty())
            return;
        painter.setPen(QColor(ink::muted));
        const double height = lineHeight(font);
        paintLine(painter, {box.left(), box.top(), labelWidth, height}, label, paperFont(8.0));
        // A password is never cut: what is longer than a line goes on below.
        painter.setPen(QColor(ink::text));
        const TextBlock block(printable(text), font, box.width() - labelWidth);
        block.paint(painter, {box.left() + labelWidth, box.top()});
        box.setTop(box.top() + block.height() + mm(1.0));
    }

    QList<AccountSlip> m_slips;
    AccountSlipsPaper::Words m_words;
    QString m_camp;
    PageFooter m_footer;
};

} // namespace

AccountSlipsPaper::AccountSlipsPaper(QList<AccountSlip> slips, const QString& camp, PaperFrame frame)
    : Paper(std::move(frame))
    , m_slips(std::move(slips))
    , m_words{tr("Address"), tr("Account"), tr("Password"), tr("Quota"), tr("ask at the desk", "a password")}
    , m_camp(camp)
    , m_title(tr("Account slips: %1", "%1: camp").arg(camp))
{
}

Sheet AccountSlipsPaper::sheet() const
{
    return Sheet::of(QPageSize::A4, {10.0, 10.0, 10.0, 8.0});
}

std::unique_ptr<PaperPages> AccountSlipsPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<SlipSheetPages>(sheet, m_slips, m_words, m_camp, frame());
}

Result<QList<AccountSlip>> accountSlips(Store& store, const CloudResource& resource,
                                        const QList<CloudAccount>& accounts)
{
    QList<AccountSlip> slips;
    CampKeys keys(store);
    for (const CloudAccount& one : accounts) {
        if (one.isFree())
            continue;
        AccountSlip slip{one.holder, one.holderDetail, resource.name, resource.url, one.login, {}, {}};
        if (!one.sealedSecret.isEmpty()) {
            const auto clear = keys.open(one.sealedSecret);
            if (!clear && clear.error().rule != "key-elsewhere"_L1)
                return clear.error();
            slip.password = clear ? *clear : QString();
        }
        const std::optional<qint64> quota = one.quota ? one.quota : resource.quotaEach;
        if (quota)
            slip.quota = (QLocale().toString(*quota) + u' ' + resource.unit).trimmed();
        slips << slip;
    }
    return slips;
}

} // namespace kitcamp

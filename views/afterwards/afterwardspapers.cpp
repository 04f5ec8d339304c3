// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/afterwards/afterwardspapers.h"

#include "models/exchange/tablewriter.h"
#include "models/items/afterwards/partnertable.h"
#include "models/reports/reports.h"
#include "views/documents/documentpaper.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Papers {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AfterwardsPapers)
};

/// A name that every system takes for a file; numbered where another university is called the same.
QString fileNameFor(const QString& name, QSet<QString>& taken)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString base = QString(name).replace(forbidden, u" "_s).simplified().left(80);
    while (base.endsWith(u'.') || base.endsWith(u' '))
        base.chop(1);
    if (base.isEmpty())
        base = u"university"_s;
    QString free = base;
    for (int i = 2; taken.contains(free.toCaseFolded()); ++i)
        free = u"%1 (%2)"_s.arg(base).arg(i);
    taken << free.toCaseFolded();
    return free + u".xlsx"_s;
}

Result<PaperTable> tableOf(const Store& store, const Partners& partners, qint64 organization)
{
    const Partner* partner = organization != 0 ? partners.partner(organization) : nullptr;
    if (!partner)
        return Error{ErrorCode::Refused,
                     Papers::tr("Nobody of this university applied for this camp."),
                     {},
                     u"no-students"_s,
                     {}};
    return partnerTable(store, partners.campName(), *partner, partners.studentsOf(organization));
}

} // namespace

Result<std::shared_ptr<const Paper>> campReportPaperOf(Store& store, const QLocale& locale, qint64 activity)
{
    ReportWish wish;
    wish.key = u"camp"_s;
    wish.activity = activity;
    KITCAMP_ASSIGN(const ReportDocument document, composeReport(store, wish));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    return std::shared_ptr<const Paper>(std::make_shared<DocumentPaper>(document, frame));
}

Result<std::shared_ptr<const Paper>> partnerPaperOf(Store& store, const QLocale& locale, qint64 activity,
                                                    qint64 organization)
{
    KITCAMP_ASSIGN(const PaperTable table, partnerTableOf(store, activity, organization));
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(store, locale));
    ListContent content;
    content.title = table.heading;
    content.subtitle = table.note;
    for (int column = 0; column < table.header.size(); ++column)
        content.columns << PaperColumn{table.header.at(column),
                                       table.numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft};
    const auto rows = std::make_shared<const QList<QStringList>>(table.rows);
    content.rows.count = static_cast<int>(rows->size());
    content.rows.text = [rows](int row, int column) { return rows->value(row).value(column); };
    return std::shared_ptr<const Paper>(std::make_shared<ListPaper>(std::move(content), frame));
}

Result<PaperTable> partnerTableOf(Store& store, qint64 activity, qint64 organization)
{
    KITCAMP_ASSIGN(const Partners partners, Partners::read(store.reader(), activity, store.clock().now()));
    return tableOf(store, partners, organization);
}

Result<void> saveTableFile(const PaperTable& table, const QString& path)
{
    return writeTableFile(path, {table.heading, table.numbers},
                          [&](const TakeTableRow& take) -> Result<void> {
                              KITCAMP_TRY(take(table.header));
                              for (const QStringList& row : table.rows)
                                  KITCAMP_TRY(take(row));
                              return {};
                          });
}

Result<int> savePartnerFiles(Store& store, qint64 activity, const QString& folder)
{
    KITCAMP_ASSIGN(const Partners partners, Partners::read(store.reader(), activity, store.clock().now()));
    QSet<QString> taken;
    int written = 0;
    for (const Partner& partner : partners.all()) {
        if (partner.organization == 0)
            continue;
        KITCAMP_ASSIGN(const PaperTable table, tableOf(store, partners, partner.organization));
        KITCAMP_TRY(saveTableFile(table, QDir(folder).filePath(fileNameFor(partner.name, taken))));
        ++written;
    }
    if (written > 0)
        return written;
    return Error{ErrorCode::Refused,
                 Papers::tr("No university has students in this camp yet."),
                 {},
                 u"no-students"_s,
                 {Papers::tr("Enter the university of each student first, on the page People.")}};
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/selectionpapers.h"

#include "models/exchange/tablewriter.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"

namespace kitcamp {

std::shared_ptr<const Paper> applicantPaper(Store& store, const ApplicantTable& applicants,
                                            const QLocale& locale)
{
    const auto frame = paperFrameOf(store, locale);
    const auto named = withNamesFor(store, QLatin1String("applicant-list"), applicants);
    if (!frame || !named)
        return {};
    const ApplicantTable& table = *named;
    ListContent content;
    content.title = table.title;
    content.subtitle = table.remarks.join(u'\n');
    for (int column = 0; column < table.heads.size(); ++column)
        content.columns << PaperColumn{table.heads.at(column),
                                       table.numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft};
    auto rows = std::make_shared<QList<QStringList>>(table.rows);
    content.rows.count = static_cast<int>(rows->size());
    content.rows.text = [rows](int row, int column) { return rows->at(row).value(column); };
    return std::make_shared<ListPaper>(content, *frame);
}

Result<void> saveApplicants(Store& store, const ApplicantTable& applicants, const QString& path)
{
    KITCAMP_ASSIGN(const ApplicantTable table,
                   withNamesFor(store, QLatin1String("applicant-file"), applicants));
    return writeTableFile(path, TableShape{table.title, table.numbers},
                          [&](const TakeTableRow& take) -> Result<void> {
                              KITCAMP_TRY(take(table.heads));
                              for (const QStringList& row : table.rows)
                                  KITCAMP_TRY(take(row));
                              return {};
                          });
}

} // namespace kitcamp

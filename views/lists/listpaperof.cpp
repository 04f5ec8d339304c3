// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/listpaperof.h"

#include "models/exchange/tablewriter.h"
#include "models/items/rowexport.h"
#include "models/people/papernames.h"
#include "views/papers/paperframe.h"
#include "views/print/listpaper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<int> writeJson(const RowExport& rows, const QString& path)
{
    QJsonArray records;
    const QStringList keys = rows.columns();
    KITCAMP_ASSIGN(const int hidden, rows.eachForOthers([&](const QStringList& cells) {
        QJsonObject record;
        for (qsizetype i = 0; i < keys.size(); ++i)
            record.insert(keys[i], cells.value(i));
        records << record;
        return true;
    }));
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(records).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            ErrorCode::File,
            QCoreApplication::translate("kitcamp::ListPage",
                                        "%1 could not be written. Is there room, and may you write there?")
                .arg(path),
            file.errorString(),
            {},
            {}};
    return hidden;
}

} // namespace

PaperFrame paperFrameOf(Workplace& workplace)
{
    auto frame = paperFrameOf(workplace.store, workplace.locale);
    return frame ? *std::move(frame) : PaperFrame{};
}

QString leftOutRemark(int persons)
{
    return QCoreApplication::translate("kitcamp::ListPage",
                                       "%n person(s) under age are left out: no consent to hand them on.",
                                       nullptr, persons);
}

QLatin1String paperOfList(const QString& table)
{
    if (table == "person"_L1)
        return "people-list"_L1;
    return table == "device"_L1 ? "device-list"_L1 : "loan-list"_L1;
}

QString minorsRemark(const QString& table, int rows)
{
    if (rows == 0)
        return {};
    if (nameUseOf(paperOfList(table)) != NameUse::Inside)
        return leftOutRemark(rows);
    return QCoreApplication::translate(
        "kitcamp::ListPage", "Internal: %n row(s) name people under age; hand it to nobody outside.", nullptr,
        rows);
}

std::shared_ptr<const Paper> listPaperOf(Workplace& workplace, const PagedModel& list, const QString& title,
                                         const QStringList& columns)
{
    const RowExport rows(list, columns);
    ListContent content;
    content.title = title;
    const FilterChip* chip = list.spec().chip(list.chip());
    content.subtitle = chip ? chip->translatedTitle() : QString();
    for (const QString& heading : rows.header())
        content.columns << PaperColumn{heading};
    auto cells = std::make_shared<std::vector<QStringList>>();
    const auto take = [&](const QStringList& row) {
        cells->push_back(row);
        return true;
    };
    PaperFrame frame = paperFrameOf(workplace);
    const auto minors = rows.eachFor(paperOfList(list.spec().table), take);
    if (!minors)
        return {};
    if (const QString remark = minorsRemark(list.spec().table, *minors); !remark.isEmpty())
        frame.stamp.remarks << remark;
    content.rows.count = static_cast<int>(cells->size());
    content.rows.text = [cells](int row, int column) {
        return (*cells)[static_cast<size_t>(row)].value(column);
    };
    return std::make_shared<ListPaper>(content, frame);
}

Result<int> exportListOf(const PagedModel& list, const QStringList& columns, const QString& path)
{
    const RowExport rows(list, columns);
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return writeJson(rows, path);
    int hidden = 0;
    const auto writeRows = [&](const TakeTableRow& take) -> Result<void> {
        KITCAMP_TRY(take(rows.header()));
        Result<void> written;
        const auto read = rows.eachForOthers([&](const QStringList& row) {
            written = take(row);
            return written.ok();
        });
        hidden = read.ok() ? *read : 0;
        return !written || read.ok() ? written : read.error();
    };
    KITCAMP_TRY(writeTableFile(path, {}, writeRows));
    return hidden;
}

} // namespace kitcamp

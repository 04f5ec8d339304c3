// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/personaldata/persondatafile.h"

#include "models/persondata/persondocument.h"
#include "models/persondata/personjson.h"
#include "views/documents/documentoutput.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PersonDataFile {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PersonDataFile)
};

Result<void> saveJson(const PersonData& data, const QString& path)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(personJson(data)).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{
            ErrorCode::File,
            PersonDataFile::tr("%1 could not be written. Is there room, and may you write there?").arg(path),
            file.errorString(),
            {},
            {}};
    return {};
}

} // namespace

QString personDataFilter()
{
    QStringList filters = documentFileFilters();
    filters.insert(1, PersonDataFile::tr("JSON, for programs (*.json)"));
    return filters.join(u";;"_s);
}

Result<void> savePersonData(const PersonData& data, const PaperFrame& frame, const QString& path)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        KITCAMP_TRY(saveJson(data, path));
    else if (documentFormatOf(path))
        KITCAMP_TRY(saveDocument(personDocument(data), frame, path));
    else
        return Error{ErrorCode::Usage,
                     PersonDataFile::tr("Say by its ending what the file is: .json, .pdf, .odt, .html, .xlsx "
                                        "or .csv."),
                     {},
                     {},
                     {}};
    // Whoever shares the computer has no business in it. Where the disk knows no rights it stays as it is.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampledata.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QJsonDocument>

// The resources of a static library are linked only where they are asked for.
void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> document(const QString& name)
{
    QFile file(u":/sample/%1.json"_s.arg(name));
    QJsonParseError problem;
    const QJsonDocument parsed =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &problem) : QJsonDocument();
    if (!parsed.isNull())
        return parsed;
    return Error{ErrorCode::File,
                 QCoreApplication::translate("kitcamp::SampleCentre",
                                             "The data of the sample centre are not part of this program."),
                 name + u": "_s + problem.errorString()};
}

} // namespace

Result<SampleData> SampleData::read()
{
    initSampleResources();
    KITCAMP_ASSIGN(const QJsonDocument centre, document(u"centre"_s));
    KITCAMP_ASSIGN(const QJsonDocument organizations, document(u"organizations"_s));
    KITCAMP_ASSIGN(const QJsonDocument models, document(u"models"_s));
    KITCAMP_ASSIGN(const QJsonDocument people, document(u"people"_s));
    KITCAMP_ASSIGN(const QJsonDocument texts, document(u"texts"_s));
    KITCAMP_ASSIGN(const QJsonDocument courses, document(u"courses"_s));
    KITCAMP_ASSIGN(const QJsonDocument camps, document(u"camps"_s));
    return SampleData{centre.object(), organizations.array(), models.array(), people.object(),
                      texts.object(),  courses.object(),      camps.object()};
}

QDate dateOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace kitcamp

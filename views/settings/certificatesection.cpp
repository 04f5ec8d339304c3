// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/certificatesection.h"

#include "models/activities/certificates/certificatewords.h"
#include "models/activities/certificates/numberranges.h"
#include "models/items/records/recordvalues.h"
#include "views/common/panel.h"
#include "views/common/textlabel.h"

#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<RecordListOptions> templateLists()
{
    RecordListOptions options;
    options.rows.table = u"certificate_template"_s;
    options.rows.columns = {u"name"_s, u"title"_s, u"title_en"_s, u"prefix"_s};
    options.pastText = CertificateSection::tr("Show archi&ved");
    options.heading = CertificateSection::tr("Certificates");
    options.context = CertificateSection::tr("what they say; an activity names its template");
    options.addText = CertificateSection::tr("A&dd…");
    options.emptyTitle = CertificateSection::tr("No templates yet");
    options.emptyHint = CertificateSection::tr("Without one, certificates say what Kitcamp suggests.");
    return {options};
}

/// Somebody who stands for whoever will get one.
CertificateFields exampleFields(QDate today)
{
    return {u"张三"_s,
            u"ZHANG San"_s,
            u"物联网实践"_s,
            u"IoT in Practice"_s,
            u"class"_s,
            u"student"_s,
            QDate(today.year(), 3, 1),
            QDate(today.year(), 6, 20),
            32,
            20,
            {},
            today};
}

void fillEmpty(QString& text, const QString& other)
{
    if (text.trimmed().isEmpty())
        text = other;
}

/// What stands empty in a template is as Kitcamp suggests.
CertificateWords wordsIn(const QJsonObject& values)
{
    CertificateWords words{values.value("title"_L1).toString(), values.value("title_en"_L1).toString(),
                           values.value("body"_L1).toString(), values.value("body_en"_L1).toString()};
    const CertificateWords standard = standardWords(u"student"_s);
    fillEmpty(words.title, standard.title);
    fillEmpty(words.titleEn, standard.titleEn);
    fillEmpty(words.body, standard.body);
    fillEmpty(words.bodyEn, standard.bodyEn);
    return words;
}

QString exampleOf(const QJsonObject& values, QDate today)
{
    const CertificateWords words = wordsIn(values);
    QString prefix = values.value("prefix"_L1).toString();
    fillEmpty(prefix, u"%1-"_s.arg(today.year()));
    const QString number = CertificateNumbers::text(prefix, 7);
    const CertificateFields fields = exampleFields(today);
    return u"%1 · %2 · %3\n%4\n%5"_s.arg(words.title, words.titleEn, number,
                                         filledWords(words.body, fields, number),
                                         filledWords(words.bodyEn, fields, number));
}

} // namespace

CertificateSection::CertificateSection(Workplace& workplace, QWidget* parent)
    : ListSection(workplace, templateLists(), parent)
{
    Panel* words = addPanel(tr("As it reads"));
    m_example = new TextLabel(TextSize::Body, words);
    m_example->setObjectName(u"certificateExample"_s);
    m_example->setWordWrap(true);
    m_wrong = new TextLabel(TextSize::Secondary, words);
    m_wrong->setObjectName(u"certificateFields"_s);
    m_wrong->setWordWrap(true);
    words->content()->addWidget(m_example);
    words->content()->addWidget(m_wrong);
    connect(list(), &RecordListPanel::currentChanged, this, &CertificateSection::describe);
    if (list()->model()->rowCount() > 0)
        select(list()->model()->idAt(0));
    describe(list()->currentId());
}

void CertificateSection::describe(qint64 id)
{
    QJsonObject values;
    if (id != 0) {
        if (const auto read = readRecord(store(), u"certificate_template"_s, id))
            values = *read;
    }
    const QDate today = QDateTime::fromSecsSinceEpoch(store().clock().now()).date();
    m_example->setText(exampleOf(values, today));
    const QStringList unknown =
        unknownFields(values.value("body"_L1).toString() + values.value("body_en"_L1).toString());
    m_wrong->setTone(unknown.isEmpty() ? Tone::Muted : Tone::Warn);
    m_wrong->setText(
        unknown.isEmpty()
            ? tr("Fields for the text: %1. What stands in square brackets is left out where a field in it is "
                 "empty.")
                  .arg(u"{name} {latin} {latin_or_name} {activity} {activity_en} {dates} {dates_en} {hours} "
                       u"{credits}"
                       " {number} {issued}"_s)
            : tr("These are no fields and would be printed as they stand: %1").arg(unknown.join(u", "_s)));
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/rounddialog.h"

#include "models/activities/judging/points.h"
#include "models/items/records/recordvalues.h"
#include "models/store/recordactions.h"
#include "models/store/rowlookup.h"
#include "models/store/store.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"

#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
const QString roundTable = u"contest_round"_s;
}

RoundDialog::RoundDialog(Workplace& workplace, qint64 activity, qint64 round, QWidget* parent)
    : DialogFrame(round == 0 ? tr("New round") : tr("Edit round"), parent)
    , m_workplace(workplace)
    , m_activity(activity)
    , m_round(round)
{
    setObjectName(u"roundDialog"_s);
    setMainButton(tr("Save"));
    buildForm();
    fill();
    connect(this, &DialogFrame::submitted, this, &RoundDialog::save);
}

void RoundDialog::buildForm()
{
    const RecordType& type = *m_workplace.store.domain().recordTypes.find(roundTable);
    m_fields = new FormFields(this);
    const auto add = [&](const QString& column, bool beside) {
        const FieldDescription& description = *type.field(column);
        Entry entry{column, description.required, nullptr,
                    RecordField::make(description, m_workplace, m_fields)};
        QWidget* widget = entry.field->widget();
        widget->setObjectName(column);
        widget->setAccessibleName(description.title());
        const QString label = description.type == FieldType::Flag ? QString() : description.title();
        entry.form = beside ? m_fields->addBeside(label, widget) : m_fields->add(label, widget);
        m_entries.push_back(std::move(entry));
    };
    add(u"name"_s, false);
    add(u"name_en"_s, true);
    add(u"held_on"_s, false);
    m_marks = new QLineEdit(m_fields);
    m_marks->setObjectName(u"fullMarks"_s);
    m_marks->setAccessibleName(tr("Full marks"));
    m_marksForm = m_fields->addBeside(tr("Full marks"), m_marks);
    m_marksForm->setHint(tr("empty: any number of points"));
    add(u"higher_is_better"_s, false);
    add(u"note"_s, false);
    setContent(m_fields);
}

void RoundDialog::fill()
{
    m_before = {{"higher_is_better"_L1, u"1"_s}};
    if (m_round != 0) {
        if (const auto values = readRecord(m_workplace.store, roundTable, m_round))
            m_before = *values;
        else
            message()->say(Tone::Bad, values.error().sentence);
    }
    for (Entry& entry : m_entries)
        entry.field->show(m_before.value(entry.column).toString());
    if (const QString most = m_before.value("most_points"_L1).toString(); !most.isEmpty())
        m_marks->setText(pointsText(most.toLongLong()));
}

std::optional<QString> RoundDialog::fullMarks()
{
    const QString typed = m_marks->text().simplified();
    if (typed.isEmpty())
        return QString();
    const auto points = pointsOf(typed);
    if (points && *points > 0)
        return QString::number(*points);
    m_marksForm->setError(tr("\"%1\" is not a number of points such as 100.").arg(typed));
    return std::nullopt;
}

QJsonObject RoundDialog::entered()
{
    QJsonObject values;
    for (Entry& entry : m_entries) {
        const auto value = entry.field->value();
        if (!value)
            entry.form->setError(value.error().sentence);
        else if (entry.required && value->isEmpty())
            entry.form->setError(tr("Please fill this in."));
        else if (m_round == 0 ? !value->isEmpty() : *value != m_before.value(entry.column).toString())
            values.insert(entry.column, *value);
    }
    return values;
}

Result<Performed> RoundDialog::perform(qint64 id, QJsonObject values)
{
    Store& store = m_workplace.store;
    if (m_round != 0)
        return store.perform(EditRecords{roundTable, {id}, values});
    KITCAMP_ASSIGN(const qint64 place, nextPlace(store.reader(), {roundTable, u"activity"_s, m_activity}));
    values.insert("activity"_L1, QString::number(m_activity));
    values.insert("place_in_order"_L1, QString::number(place));
    return store.perform(AddRecord{roundTable, id, values});
}

void RoundDialog::save()
{
    m_fields->clearErrors();
    QJsonObject values = entered();
    const auto most = fullMarks();
    if (!m_fields->focusFirstError() || !most)
        return;
    if (m_round == 0 ? !most->isEmpty() : *most != m_before.value("most_points"_L1).toString())
        values.insert("most_points"_L1, most->isEmpty() ? QJsonValue() : QJsonValue(*most));
    if (values.isEmpty())
        return accept();
    const qint64 id = m_round == 0 ? m_workplace.store.ids().nextValue() : m_round;
    if (const auto done = perform(id, values); !done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT saved(id);
    accept();
}

} // namespace kitcamp

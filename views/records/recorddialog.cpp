// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recorddialog.h"

#include "models/store/recordactions.h"
#include "views/common/inlinemessage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const RecordType& type, qsizetype ids)
{
    if (ids == 0)
        return RecordDialog::tr("New %1", "%1: kind of thing").arg(type.singularTitle());
    if (ids == 1)
        return RecordDialog::tr("Edit %1", "%1: kind of thing").arg(type.singularTitle());
    return RecordDialog::tr("Change %1 × %2", "%1: number, %2: kind of thing in plural")
        .arg(ids)
        .arg(type.pluralTitle());
}

bool isEdited(const FieldDescription& field)
{
    return field.column != "archived"_L1 && field.column != "lost_at"_L1 && field.type != FieldType::Picture;
}

} // namespace

RecordDialog::RecordDialog(Workplace& workplace, const QString& table, const QList<qint64>& ids,
                           const QJsonObject& given, QWidget* parent)
    : DialogFrame(titleOf(*workplace.store.domain().recordTypes.find(table), ids.size()), parent)
    , m_workplace(workplace)
    , m_type(*workplace.store.domain().recordTypes.find(table))
    , m_ids(ids)
    , m_given(given)
{
    setObjectName(u"recordDialog"_s);
    buildForm(given);
    fill();
    setMainButton(tr("Save"));
    connect(this, &DialogFrame::submitted, this, &RecordDialog::save);
}

void RecordDialog::buildForm(const QJsonObject& given)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the first field has it
    m_form = new FormFields(scroll);
    for (const FieldDescription& field : m_type.fields) {
        if (isEdited(field) && !given.contains(field.column))
            addField(m_form, field);
    }
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(560);
    scroll->setMinimumHeight(std::min(520, m_form->sizeHint().height() + 4));
    setContent(scroll);
    if (m_ids.size() > 1)
        setSentence(
            tr("Tick the fields that all of them shall have in common; the others stay as they are."));
}

void RecordDialog::addField(FormFields* form, const FieldDescription& field)
{
    Entry entry;
    entry.description = &field;
    QWidget* shown = nullptr;
    if (m_ids.size() > 1) {
        auto* line = new QWidget(form);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        entry.tick = new QCheckBox(line);
        entry.tick->setObjectName(u"tick_"_s + field.column);
        entry.tick->setAccessibleName(tr("Set %1").arg(field.title()));
        entry.field = RecordField::make(field, m_workplace, line);
        entry.field->widget()->setEnabled(false);
        connect(entry.tick, &QCheckBox::toggled, entry.field->widget(), &QWidget::setEnabled);
        layout->addWidget(entry.tick);
        layout->addWidget(entry.field->widget(), 1);
        shown = line;
    } else {
        entry.field = RecordField::make(field, m_workplace, form);
        shown = entry.field->widget();
    }
    const QString label =
        field.required ? tr("%1 *", "%1: a field that must be filled in").arg(field.title()) : field.title();
    const bool wide = field.type == FieldType::LongText || m_entries.empty();
    const bool beside = !wide && m_entries.size() % 2 == 0;
    entry.form = beside ? form->addBeside(label, shown) : form->add(label, shown);
    m_entries.push_back(std::move(entry));
}

void RecordDialog::fill()
{
    if (m_ids.size() == 1) {
        if (const auto values = readRecord(m_workplace.store, m_type.table, m_ids.first()))
            m_before = *values;
        else
            message()->say(Tone::Bad, values.error().sentence);
    }
    for (Entry& entry : m_entries) {
        const QString usual = entry.description->column == "lendable"_L1 ? u"1"_s : QString();
        entry.field->show(m_ids.size() == 1 ? m_before.value(entry.description->column).toString() : usual);
    }
}

/// What was entered and differs; nullopt where a field is wrong (it says so itself).
std::optional<QJsonObject> RecordDialog::enteredValues()
{
    m_form->clearErrors();
    QJsonObject values = m_ids.isEmpty() ? m_given : QJsonObject();
    for (Entry& entry : m_entries) {
        if (entry.tick && !entry.tick->isChecked())
            continue;
        const auto value = entry.field->value();
        if (!value) {
            entry.form->setError(value.error().sentence);
            continue;
        }
        if (entry.description->required && value->isEmpty())
            entry.form->setError(tr("Please fill this in."));
        const bool same = m_ids.size() == 1 && *value == m_before.value(entry.description->column).toString();
        const bool emptyNew = m_ids.isEmpty() && value->isEmpty();
        if (!same && !emptyNew)
            values.insert(entry.description->column, *value);
    }
    return m_form->focusFirstError() ? std::optional(values) : std::nullopt;
}

void RecordDialog::save()
{
    const auto values = enteredValues();
    if (!values)
        return;
    if (values->isEmpty())
        return accept();
    Store& store = m_workplace.store;
    const qint64 id = m_ids.isEmpty() ? store.ids().nextValue() : m_ids.first();
    const auto done = m_ids.isEmpty() ? store.perform(AddRecord{m_type.table, id, *values})
                                      : store.perform(EditRecords{m_type.table, m_ids, *values});
    if (!done) {
        message()->say(Tone::Bad, done.error().sentence);
        return;
    }
    Q_EMIT saved(id);
    accept();
}

} // namespace kitcamp

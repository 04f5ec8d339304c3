// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/groupeddialog.h"

#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"

#include <QScrollArea>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowest = 600; // px at the usual font
constexpr int highest = 560;
} // namespace

GroupedDialog::GroupedDialog(Workplace& workplace, GroupedForm form, QWidget* parent)
    : DialogFrame(form.title, parent)
    , m_workplace(workplace)
    , m_wish(std::move(form))
    , m_type(*workplace.store.domain().recordTypes.find(m_wish.table))
{
    setObjectName(u"groupedDialog"_s);
    setSentence(m_wish.sentence);
    buildForm();
    fill();
    setMainButton(tr("Save"));
    connect(this, &DialogFrame::submitted, this, &GroupedDialog::save);
}

void GroupedDialog::buildForm()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the first field has it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields = new FormFields(scroll);
    m_fields->setContentsMargins(0, 0, space::medium, 0); // room for the scroll bar
    for (const FormGroup& group : std::as_const(m_wish.groups)) {
        if (!group.heading.isEmpty())
            m_fields->addHeading(group.heading);
        int inGroup = 0;
        for (const QString& column : group.columns) {
            const FieldDescription* field = m_type.field(column);
            if (!field || m_wish.given.contains(column))
                continue;
            const bool wide = field->type == FieldType::LongText;
            addField(*field, !wide && inGroup % 2 == 1);
            inGroup += wide ? 2 - inGroup % 2 : 1;
        }
    }
    scroll->setWidget(m_fields);
    scroll->setMinimumWidth(scaled(narrowest));
    scroll->setMinimumHeight(std::min(scaled(highest), m_fields->sizeHint().height() + space::tiny));
    setContent(scroll);
}

void GroupedDialog::addField(const FieldDescription& description, bool beside)
{
    Entry entry;
    entry.description = &description;
    entry.field = RecordField::make(description, m_workplace, m_fields);
    const QString label = description.required
        ? tr("%1 *", "%1: a field that must be filled in").arg(description.title())
        : description.title();
    QWidget* shown = entry.field->widget();
    entry.form = beside ? m_fields->addBeside(label, shown) : m_fields->add(label, shown);
    m_entries.push_back(std::move(entry));
}

void GroupedDialog::fill()
{
    if (m_wish.id != 0) {
        if (const auto values = readRecord(m_workplace.store, m_type.table, m_wish.id))
            m_before = *values;
        else
            message()->say(Tone::Bad, values.error().sentence);
    }
    const QJsonObject& shown = m_wish.id == 0 ? m_wish.suggested : m_before;
    for (Entry& entry : m_entries)
        entry.field->show(shown.value(entry.description->column).toString());
}

/// What was entered and differs; nullopt where a field is wrong (it says so itself).
std::optional<QJsonObject> GroupedDialog::enteredValues()
{
    m_fields->clearErrors();
    QJsonObject values = m_wish.id == 0 ? m_wish.given : QJsonObject();
    if (m_wish.id == 0) { // what was suggested and is not asked
        for (auto it = m_wish.suggested.begin(); it != m_wish.suggested.end(); ++it) {
            if (m_type.field(it.key()) && !values.contains(it.key()) && !it.value().toString().isEmpty())
                values.insert(it.key(), it.value());
        }
    }
    for (Entry& entry : m_entries) {
        const QString column = entry.description->column;
        const auto value = entry.field->value();
        if (!value) {
            entry.form->setError(value.error().sentence);
            continue;
        }
        if (entry.description->required && value->isEmpty())
            entry.form->setError(tr("Please fill this in."));
        values.remove(column);
        const bool same = m_wish.id != 0 && *value == m_before.value(column).toString();
        if (!same && (m_wish.id != 0 || !value->isEmpty()))
            values.insert(column, *value);
    }
    return m_fields->focusFirstError() ? std::optional(values) : std::nullopt;
}

Result<Performed> GroupedDialog::perform(qint64 id, const QJsonObject& values)
{
    Store& store = m_workplace.store;
    if (m_wish.id != 0)
        return store.perform(EditRecords{m_type.table, {id}, values});
    RecordBatch batch{u"save"_s, {}, m_type.table, {}};
    batch.add(m_type.table, id, values);
    if (m_wish.alongWith)
        KITCAMP_TRY(m_wish.alongWith(batch, id));
    if (batch.steps.size() == 1)
        return store.perform(AddRecord{m_type.table, id, values});
    for (const QString& column : {u"name"_s, u"name_en"_s, u"title"_s}) {
        if (batch.title.isEmpty())
            batch.title = values.value(column).toString();
    }
    return store.perform(batch);
}

void GroupedDialog::save()
{
    const auto values = enteredValues();
    if (!values)
        return;
    if (values->isEmpty())
        return accept();
    const qint64 id = m_wish.id == 0 ? m_workplace.store.ids().nextValue() : m_wish.id;
    if (const auto done = perform(id, *values); !done) {
        message()->say(Tone::Bad, refusalText(done.error()));
        return;
    }
    Q_EMIT saved(id);
    accept();
}

} // namespace kitcamp

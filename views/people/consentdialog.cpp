// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/consentdialog.h"

#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ConsentDialog::ConsentDialog(Workplace& workplace, qint64 activity, People people, QDate today,
                             QWidget* parent)
    : DialogFrame(tr("Add consents"), parent)
    , m_workplace(workplace)
    , m_activity(activity)
    , m_people(std::move(people))
{
    setObjectName(u"consentDialog"_s);
    setSentence(tr("Whoever has one already that holds is left out. One undo takes all of them back."));
    buildLayout(today);
    connect(this, &DialogFrame::submitted, this, &ConsentDialog::enter);
}

void ConsentDialog::buildLayout(QDate today)
{
    auto* form = new FormFields(this);
    m_whom = new QComboBox(form);
    m_whom->setObjectName(u"consentWhom"_s);
    m_whom->setAccessibleName(tr("For whom"));
    if (!m_people.lacking.isEmpty())
        m_whom->addItem(tr("All %n of whom one is missing", nullptr, int(m_people.lacking.size())), true);
    if (!m_people.selected.isEmpty())
        m_whom->addItem(tr("The %n selected", nullptr, int(m_people.selected.size())), false);
    form->add(tr("&For whom"), m_whom);
    form->add(tr("What was agreed to"), purposes(form));
    m_version = new QLineEdit(form);
    m_version->setObjectName(u"consentVersion"_s);
    m_version->setAccessibleName(tr("Version of the text"));
    m_versionField = form->add(tr("&Version of the text that was signed"), m_version);
    m_versionField->setHint(tr("Such as: 2026-1"));
    m_given = new QDateEdit(today, form);
    m_given->setObjectName(u"consentGiven"_s);
    m_given->setAccessibleName(tr("Given on"));
    m_given->setDisplayFormat(u"yyyy-MM-dd"_s);
    form->add(tr("&Given on"), m_given);
    m_onlyHere = new QCheckBox(tr("&Only for this activity"), form);
    m_onlyHere->setObjectName(u"consentOnlyHere"_s);
    m_onlyHere->setChecked(true);
    form->add(QString(), m_onlyHere);
    setContent(form);
    setMainButton(tr("&Add"));
}

QWidget* ConsentDialog::purposes(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    for (const QString& purpose : askedPurposes()) {
        auto* check = new QCheckBox(purposeTitle(m_workplace.store.domain(), purpose), box);
        check->setObjectName(u"consentFor_"_s + purpose);
        check->setProperty("purpose", purpose);
        check->setChecked(purpose == "participation"_L1);
        column->addWidget(check);
        m_purposes << check;
    }
    return box;
}

ConsentEntry ConsentDialog::entry() const
{
    ConsentEntry entry;
    for (const QCheckBox* check : m_purposes)
        if (check->isChecked())
            entry.purposes << check->property("purpose").toString();
    entry.textVersion = m_version->text().simplified();
    entry.givenOn = m_given->date();
    entry.activity = m_onlyHere->isChecked() ? m_activity : 0;
    return entry;
}

QList<qint64> ConsentDialog::persons() const
{
    return m_whom->currentData().toBool() ? m_people.lacking : m_people.selected;
}

void ConsentDialog::enter()
{
    const ConsentEntry wanted = entry();
    m_versionField->setError(
        wanted.textVersion.isEmpty() ? tr("Say which text was signed: a consent is to a text.") : QString());
    if (wanted.textVersion.isEmpty())
        return;
    if (wanted.purposes.isEmpty())
        return message()->say(Tone::Bad, tr("Tick what was agreed to."));
    Store& store = m_workplace.store;
    const auto batch = consentsFor(store, persons(), wanted);
    if (!batch)
        return message()->say(Tone::Bad, refusalText(batch.error()));
    if (batch->steps.isEmpty())
        return message()->say(Tone::Plain, tr("Everybody has these consents already."));
    const auto done = store.perform(*batch);
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT entered(tr("Added %n consent(s).", nullptr, static_cast<int>(batch->steps.size())));
    accept();
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/keydialogs.h"

#include "models/activities/attendees/keyfile.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(For purpose, QWidget* parent)
    : DialogFrame(purpose == For::Export ? tr("Export the camp's key") : tr("Take in a key"), parent)
{
    setObjectName(u"passphraseDialog"_s);
    setSentence(purpose == For::Export
                    ? tr("Whoever has the file and the passphrase can read the identity numbers and "
                         "passwords of this camp. "
                         "Carry the file on a stick and tell the passphrase by word of mouth.")
                    : tr("Type the passphrase that the key was exported with."));
    auto* form = new FormFields(this);
    const auto addLine = [&](const QString& name, const QString& label) {
        auto* edit = new QLineEdit(form);
        edit->setObjectName(name);
        edit->setEchoMode(QLineEdit::Password);
        return std::pair(edit, form->add(label, edit));
    };
    std::tie(m_passphrase, m_field) = addLine(u"passphrase"_s, tr("&Passphrase"));
    if (purpose == For::Export) {
        m_field->setHint(tr("At least %n characters: three or four words.", nullptr, leastPassphrase));
        std::tie(m_again, m_againField) = addLine(u"passphraseAgain"_s, tr("&Once more"));
    }
    setContent(form);
    setMainButton(purpose == For::Export ? tr("&Export…") : tr("&Take in"))->setObjectName(u"passphraseGo"_s);
    connect(this, &DialogFrame::submitted, this, &PassphraseDialog::onSubmitted);
}

void PassphraseDialog::refuse(const QString& sentence)
{
    message()->say(Tone::Bad, sentence);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void PassphraseDialog::onSubmitted()
{
    message()->dismiss();
    const QString typed = m_passphrase->text();
    m_field->setError(m_again && typed.size() < leastPassphrase
                          ? tr("At least %n characters: three or four words.", nullptr, leastPassphrase)
                          : typed.isEmpty() ? tr("Type the passphrase.")
                                            : QString());
    if (m_againField)
        m_againField->setError(m_again->text() == typed ? QString() : tr("This is not the same as above."));
    if (m_field->error().isEmpty() && (!m_againField || m_againField->error().isEmpty()))
        Q_EMIT given(typed);
}

EraseDialog::EraseDialog(const QString& camp, int count, QWidget* parent)
    : DialogFrame(tr("Erase identity numbers"), parent)
{
    setObjectName(u"eraseDialog"_s);
    setSentence(
        tr("%n sealed identity number(s) and password(s) of %1 are erased, and the key with them: here now, "
           "on the "
           "other computers when they sync. Nobody can read them again, not from backups and not by Undo.",
           "%1: camp", count)
            .arg(camp));
    setMainButton(tr("&Erase for good"))->setObjectName(u"eraseGo"_s);
}

EraseDaysDialog::EraseDaysDialog(int days, QWidget* parent)
    : DialogFrame(tr("When identity numbers are erased"), parent)
{
    constexpr int mostDays = 365;
    setObjectName(u"eraseDaysDialog"_s);
    setSentence(tr(
        "From that day on the lists of a camp ask to erase its identity numbers. It holds for all camps."));
    auto* form = new FormFields(this);
    auto* box = new QSpinBox(form);
    box->setObjectName(u"eraseDaysBox"_s);
    box->setRange(0, mostDays);
    box->setValue(days);
    form->add(tr("&Days after the end"), box);
    setContent(form);
    setMainButton(tr("&Save"))->setObjectName(u"eraseDaysGo"_s);
    connect(this, &DialogFrame::submitted, this, [this, box] {
        accept();
        Q_EMIT chosen(box->value());
    });
}

} // namespace kitcamp

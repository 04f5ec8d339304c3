// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/cardformatform.h"

#include "models/people/text/scantext.h"
#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/common/scanedit.h"
#include "views/common/textlabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

CardFormatForm::CardFormatForm(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    buildLayout();
}

void CardFormatForm::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_current = new TextLabel(TextSize::Body, this);
    m_current->setObjectName(u"cardFormatNow"_s);
    m_current->setWordWrap(true);
    m_current->hide();
    auto* fields = new FormFields(this);
    fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_scan = new ScanEdit(fields);
    m_scan->setObjectName(u"cardSample"_s);
    m_scan->setFold(foldScan);
    m_scan->setFrame(true);
    m_scan->setHint(tr("Scan any student's card here"), false);
    fields->add(tr("&Card"), m_scan);
    m_printed = new QLineEdit(fields);
    m_printed->setObjectName(u"cardPrinted"_s);
    fields->addBeside(tr("The &number printed on it"), m_printed)
        ->setHint(tr("As on the card or in the university's list; it may stay empty."));
    m_read = new TextLabel(TextSize::Body, this);
    m_read->setObjectName(u"cardRead"_s);
    m_read->setWordWrap(true);
    m_read->hide();
    m_verdict = new TextLabel(TextSize::Secondary, this);
    m_verdict->setObjectName(u"cardVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    m_choices = new QVBoxLayout;
    m_choices->setSpacing(space::small);
    column->addWidget(m_current);
    column->addWidget(fields);
    column->addWidget(m_read);
    column->addWidget(m_verdict);
    column->addLayout(m_choices);
    setFocusProxy(m_scan);
    connect(m_scan, &ScanEdit::scanned, this, &CardFormatForm::takeSample);
    connect(m_printed, &QLineEdit::textChanged, this, &CardFormatForm::guess);
    connect(m_group, &QButtonGroup::idClicked, this, &CardFormatForm::edited);
}

void CardFormatForm::setFormat(const CardFormat& format)
{
    m_current->setText(tr("Now: %1", "%1: how the reader writes numbers").arg(format.description()));
    m_current->show();
}

std::optional<CardFormat> CardFormatForm::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(m_guesses.at(id).format);
}

void CardFormatForm::clear()
{
    m_sample.clear();
    m_printed->clear();
    guess();
}

void CardFormatForm::takeSample(const QString& scan)
{
    m_sample = scan;
    guess();
}

void CardFormatForm::guess()
{
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    m_read->setVisible(!m_sample.isEmpty());
    m_read->setText(tr("The reader sent %1", "%1: a scan").arg(m_sample));
    m_guesses = m_sample.isEmpty() ? QList<CardGuess>() : guessCardFormat(m_sample, m_printed->text());
    m_verdict->setVisible(!m_sample.isEmpty());
    m_verdict->setTone(m_guesses.isEmpty() ? Tone::Bad : Tone::Muted);
    m_verdict->setText(
        m_guesses.isEmpty()
            ? tr("■ The two numbers have nothing to do with each other. Is it the number of this card? "
                 "Scan it again, or leave the number empty.")
            : tr("Choose what is right; the number is what the file will keep of this card."));
    for (int i = 0; i < m_guesses.size(); ++i)
        addGuess(m_guesses.at(i), i);
    if (m_guesses.size() == 1) {
        m_group->button(0)->setChecked(true);
        Q_EMIT edited();
    }
}

void CardFormatForm::addGuess(const CardGuess& guess, int id)
{
    auto* choice =
        new QRadioButton(tr("%1 → %2", "%1: how the reader writes, %2: the card's number in the file")
                             .arg(guess.format.description(), guess.canonical),
                         this);
    choice->setObjectName(u"cardGuess_%1"_s.arg(id));
    choice->setAccessibleName(choice->text());
    m_group->addButton(choice, id);
    m_choices->addWidget(choice);
}

} // namespace kitcamp

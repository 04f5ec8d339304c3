// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/erasuredialog.h"

#include "models/people/erasedname.h"
#include "models/people/personerasure.h"
#include "models/store/store.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ErasureDialog::ErasureDialog(Workplace& workplace, const QList<qint64>& persons, QWidget* parent)
    : DialogFrame(tr("Erase details"), parent)
    , m_workplace(workplace)
    , m_persons(persons)
{
    setObjectName(u"erasureDialog"_s);
    setSentence(
        tr("Name, numbers, contact data, picture, notes and answers in their own words go. University, "
           "gender, degree level, entry year, what they took part in and what they borrowed stay, so "
           "that figures stay. Certificates stay as they were signed."));
    buildLayout();
    connect(this, &DialogFrame::submitted, this, &ErasureDialog::erase);
}

void ErasureDialog::buildLayout()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* names = new QListWidget(page);
    names->setObjectName(u"erasedPeople"_s);
    names->setAccessibleName(tr("Whose details are erased"));
    names->setMinimumSize(scaled(360), scaled(120));
    for (const qint64 person : std::as_const(m_persons))
        names->addItem(shownPersonName(m_workplace.store.naming().name(u"person"_s, person)));
    column->addWidget(names, 1);
    auto* honest = new TextLabel(tr("The history of the file still holds what was there: this can be undone, "
                                    "and is not gone for good."),
                                 TextSize::Secondary, page);
    honest->setObjectName(u"erasureHonest"_s);
    honest->setTone(Tone::Warn);
    honest->setWordWrap(true);
    column->addWidget(honest);
    setContent(page);
    setMainButton(tr("&Erase details of %n person(s)", nullptr, static_cast<int>(m_persons.size())));
}

void ErasureDialog::erase()
{
    Store& store = m_workplace.store;
    const auto done = store.perform(ErasePersons{m_persons, store.clock().now()});
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    Q_EMIT erased(store.sentence(done->opId));
    accept();
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/scoresdialog.h"

#include "models/exchange/importing/scoresheet.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"

#include <QComboBox>
#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

ScoresDialog::ScoresDialog(Workplace& workplace, qint64 activity, QWidget* parent)
    : DialogFrame(tr("Scores for the registrar"), parent)
    , m_workplace(workplace)
    , m_activity(activity)
{
    setObjectName(u"scoresDialog"_s);
    auto* form = new FormFields(this);
    m_form = new QComboBox(form);
    m_form->setObjectName(u"scoreForm"_s);
    const QString titles[] = {tr("Points, 0 to 100"), tr("Five grades: 优 良 中 及格 不及格"),
                              tr("Letters, A to F"), tr("Passed or not")};
    const QStringList words = scoreFormWords();
    for (qsizetype i = 0; i < words.size(); ++i)
        m_form->addItem(titles[i], words[i]);
    form->add(tr("Written as"), m_form)
        ->setHint(tr("Scores come in by Import: save the roster, fill in the column Score, and import it."));
    setContent(form);
    setMainButton(tr("Save…"));
    connect(this, &DialogFrame::submitted, this, &ScoresDialog::save);
    describe();
}

void ScoresDialog::describe()
{
    const auto sheet = scoreSheet(m_workplace.store.reader(), m_activity, ScoreForm::Points);
    if (!sheet)
        return message()->say(Tone::Bad, sheet.error().sentence);
    const auto students = static_cast<int>(sheet->rows.size());
    setSentence(
        sheet->withoutScore == 0
            ? tr("%n student(s), all with a score.", nullptr, students)
            : tr("%n student(s); %1 of them have no score yet.", nullptr, students).arg(sheet->withoutScore));
}

void ScoresDialog::save()
{
    const auto form = scoreForm(m_form->currentData().toString());
    const auto sheet = scoreSheet(m_workplace.store.reader(), m_activity, form.value_or(ScoreForm::Points));
    if (!sheet)
        return message()->say(Tone::Bad, sheet.error().sentence);
    const QString path = m_workplace.askForFile(
        this,
        {tr("Save the scores"), tr("Tables (*.xlsx *.csv)"), tr("scores.xlsx", "name of a file"), true});
    if (path.isEmpty())
        return;
    if (const auto written = saveScoreSheet(*sheet, path); !written)
        return message()->say(Tone::Bad, written.error().sentence);
    Q_EMIT saved(Tone::Ok, tr("Saved %1.").arg(QFileInfo(path).fileName()));
    accept();
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/judging/prizesdialog.h"

#include "models/people/shownname.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int rows = 4;
}

PrizesDialog::PrizesDialog(const JudgingSheet& sheet, const Ranking& ranking, int given, QWidget* parent)
    : DialogFrame(tr("Prizes by rank"), parent)
    , m_sheet(sheet)
    , m_ranking(ranking)
{
    setObjectName(u"prizesDialog"_s);
    setSentence(tr(
        "Who shares a rank with the last of a prize gets the same prize. 0 teams: this prize is not given."));
    buildLayout();
    setMainButton(tr("Give the prizes"));
    connect(this, &DialogFrame::submitted, this, &PrizesDialog::decide);
    if (given > 0)
        message()->say(Tone::Warn,
                       tr("%n prize(s) by rank were given already; these come on top.", nullptr, given));
    preview();
}

void PrizesDialog::buildLayout()
{
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::small);
    const QString heads[] = {tr("Prize"), tr("In English"), tr("Teams")};
    for (int column = 0; column < 3; ++column) {
        auto* head = new TextLabel(heads[column], TextSize::Small, content);
        head->setTone(Tone::Muted);
        grid->addWidget(head, 0, column);
    }
    QList<PrizeLine> lines = usualPrizes();
    while (lines.size() < rows)
        lines << PrizeLine{{}, {}, 0};
    for (const PrizeLine& line : std::as_const(lines))
        addRow(grid, line);
    m_preview = new TextLabel(TextSize::Body, content);
    m_preview->setObjectName(u"prizesPreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setMinimumWidth(scaled(460));
    grid->addWidget(m_preview, rows + 1, 0, 1, 3);
    setContent(content);
}

void PrizesDialog::addRow(QGridLayout* grid, const PrizeLine& line)
{
    const auto number = static_cast<int>(m_rows.size()) + 1;
    const auto field = [&](const QString& name, const QString& title, const QString& text) {
        auto* edit = new QLineEdit(text, grid->parentWidget());
        edit->setObjectName(name + QString::number(number));
        edit->setAccessibleName(title);
        connect(edit, &QLineEdit::textChanged, this, &PrizesDialog::preview);
        return edit;
    };
    Row row;
    row.title = field(u"prize"_s, tr("Prize %1").arg(number), line.title);
    row.titleEn = field(u"prizeEn"_s, tr("Prize %1 in English").arg(number), line.titleEn);
    row.teams = new QSpinBox(grid->parentWidget());
    row.teams->setObjectName(u"prizeTeams%1"_s.arg(number));
    row.teams->setAccessibleName(tr("Teams that get prize %1").arg(number));
    row.teams->setRange(0, 99);
    row.teams->setValue(line.teams);
    connect(row.teams, &QSpinBox::valueChanged, this, &PrizesDialog::preview);
    grid->addWidget(row.title, number, 0);
    grid->addWidget(row.titleEn, number, 1);
    grid->addWidget(row.teams, number, 2);
    m_rows << row;
}

QList<PrizeLine> PrizesDialog::lines() const
{
    QList<PrizeLine> all;
    for (const Row& row : m_rows) {
        const PrizeLine line{row.title->text().simplified(), row.titleEn->text().simplified(),
                             row.teams->value()};
        if (line.teams > 0 && !(line.title.isEmpty() && line.titleEn.isEmpty()))
            all << line;
    }
    return all;
}

void PrizesDialog::preview()
{
    if (!m_preview)
        return;
    const QList<PrizeLine> all = lines();
    QStringList texts;
    for (const PrizeForTeam& prize : prizesByRank(m_ranking, all)) {
        const JudgedTeam* team = m_sheet.team(prize.team);
        texts << tr("%1. team %2: %3", "%1: rank, %3: prize")
                     .arg(prize.rank)
                     .arg(team ? team->title() : QString(),
                          shownName(all[prize.line].title, all[prize.line].titleEn));
    }
    m_preview->setText(texts.join(u'\n'));
}

void PrizesDialog::decide()
{
    const QList<PrizeLine> all = lines();
    const QList<PrizeForTeam> prizes = prizesByRank(m_ranking, all);
    if (prizes.isEmpty())
        return message()->say(Tone::Warn,
                              tr("Nobody gets a prize like this: enter a prize and how many teams get it."));
    Q_EMIT decided(prizes, all);
    accept();
}

} // namespace kitcamp

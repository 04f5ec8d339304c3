// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contests/rankprizesdialog.h"

#include "models/people/shownname.h"
#include "models/store/store.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int rows = 5;
enum GridColumn { TitleColumn, EnglishColumn, FromColumn, UntilColumn, GridColumns };
} // namespace

RankPrizesDialog::RankPrizesDialog(const Store& store, const ContestSheet& sheet, QWidget* parent)
    : DialogFrame(tr("Prizes by rank"), parent)
    , m_places(finalPlaces(sheet))
{
    setObjectName(u"rankPrizesDialog"_s);
    setSentence(
        tr("Ranks of the whole contest. Who has a prize of the same name already gets no second one; each "
           "award can be edited afterwards."));
    buildLayout(store);
    setMainButton(tr("Give the prizes"));
    connect(this, &DialogFrame::submitted, this, &RankPrizesDialog::decide);
    preview();
}

void RankPrizesDialog::buildLayout(const Store& store)
{
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::small);
    const QString heads[] = {tr("Prize"), tr("In English"), tr("From rank"), tr("To rank")};
    for (int column = 0; column < GridColumns; ++column) {
        auto* head = new TextLabel(heads[column], TextSize::Small, content);
        head->setTone(Tone::Muted);
        grid->addWidget(head, 0, column);
    }
    QList<ContestPrize> lines = usualContestPrizes(m_places);
    while (lines.size() < rows)
        lines << ContestPrize{{}, {}, lines.constLast().untilRank + 1, lines.constLast().untilRank + 1};
    for (const ContestPrize& line : std::as_const(lines))
        addRow(grid, line);
    addCommon(grid, store);
    m_preview = new TextLabel(TextSize::Body, content);
    m_preview->setObjectName(u"rankPrizesPreview"_s);
    m_preview->setAccessibleName(tr("Who gets what"));
    m_preview->setWordWrap(true);
    m_preview->setMinimumWidth(scaled(480));
    grid->addWidget(m_preview, rows + 3, 0, 1, GridColumns);
    setContent(content);
}

QSpinBox* RankPrizesDialog::addRank(QGridLayout* grid, const QString& name, const QString& accessible,
                                    int rank)
{
    auto* box = new QSpinBox(grid->parentWidget());
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setRange(1, 99999);
    box->setValue(rank);
    connect(box, &QSpinBox::valueChanged, this, &RankPrizesDialog::preview);
    return box;
}

void RankPrizesDialog::addRow(QGridLayout* grid, const ContestPrize& prize)
{
    const auto number = static_cast<int>(m_rows.size()) + 1;
    const auto field = [&](const QString& name, const QString& accessible, const QString& text) {
        auto* edit = new QLineEdit(text, grid->parentWidget());
        edit->setObjectName(name + QString::number(number));
        edit->setAccessibleName(accessible);
        connect(edit, &QLineEdit::textChanged, this, &RankPrizesDialog::preview);
        return edit;
    };
    Row row;
    row.title = field(u"prize"_s, tr("Prize %1").arg(number), prize.title);
    row.titleEn = field(u"prizeEn"_s, tr("Prize %1 in English").arg(number), prize.titleEn);
    row.from =
        addRank(grid, u"prizeFrom%1"_s.arg(number), tr("Prize %1 from rank").arg(number), prize.fromRank);
    row.until =
        addRank(grid, u"prizeUntil%1"_s.arg(number), tr("Prize %1 to rank").arg(number), prize.untilRank);
    grid->addWidget(row.title, number, TitleColumn);
    grid->addWidget(row.titleEn, number, EnglishColumn);
    grid->addWidget(row.from, number, FromColumn);
    grid->addWidget(row.until, number, UntilColumn);
    m_rows << row;
}

/// What all of them share.
void RankPrizesDialog::addCommon(QGridLayout* grid, const Store& store)
{
    QWidget* content = grid->parentWidget();
    m_level = new QComboBox(content);
    m_level->setObjectName(u"prizeLevel"_s);
    m_level->setAccessibleName(tr("Level"));
    const FieldDescription* level = store.domain().recordTypes.find(u"award"_s)->field(u"level"_s);
    for (const FieldChoice& choice : level->choices)
        m_level->addItem(level->choiceTitle(choice.value), choice.value);
    m_level->setCurrentIndex(std::max(0, m_level->findData(u"activity"_s)));
    m_giver = new QLineEdit(content);
    m_giver->setObjectName(u"prizeGiver"_s);
    m_giver->setAccessibleName(tr("Given by"));
    const auto label = [&](const QString& text, QWidget* buddy, int row) {
        auto* made = new TextLabel(text, TextSize::Small, content);
        made->setTone(Tone::Muted);
        grid->addWidget(made, row, TitleColumn);
        grid->addWidget(buddy, row, EnglishColumn, 1, GridColumns - EnglishColumn);
    };
    label(tr("Level of all of them"), m_level, rows + 1);
    label(tr("Given by"), m_giver, rows + 2);
}

QList<ContestPrize> RankPrizesDialog::prizes() const
{
    QList<ContestPrize> all;
    for (const Row& row : m_rows) {
        const ContestPrize prize{row.title->text().simplified(), row.titleEn->text().simplified(),
                                 row.from->value(), row.until->value()};
        if (!(prize.title.isEmpty() && prize.titleEn.isEmpty()))
            all << prize;
    }
    return all;
}

void RankPrizesDialog::preview()
{
    if (!m_preview)
        return;
    const QList<ContestPrize> all = prizes();
    QList<int> counts(all.size(), 0);
    for (const PrizeWinner& winner : winnersOf(m_places, all))
        ++counts[winner.prize];
    QStringList texts;
    for (int i = 0; i < all.size(); ++i)
        texts << tr("%1: %n", "%1: prize, %n: how many get it", counts[i])
                     .arg(shownName(all[i].title, all[i].titleEn));
    m_preview->setText(texts.join(u" · "_s));
}

void RankPrizesDialog::decide()
{
    const QList<ContestPrize> all = prizes();
    for (const ContestPrize& prize : all) {
        if (prize.untilRank < prize.fromRank)
            return message()->say(
                Tone::Warn,
                tr("%1: the last rank is before the first one.").arg(shownName(prize.title, prize.titleEn)));
    }
    if (winnersOf(m_places, all).isEmpty())
        return message()->say(
            Tone::Warn, tr("Nobody gets a prize like this: enter a prize and ranks that somebody has."));
    Q_EMIT decided(all, m_level->currentData().toString(), m_giver->text().simplified());
    accept();
}

} // namespace kitcamp

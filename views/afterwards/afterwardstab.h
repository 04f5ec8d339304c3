// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/attendees/attendeetab.h"

#include <array>

class QStackedWidget;
class QVBoxLayout;

namespace kitcamp {

class FigureTile;
class InvitationsPage;
class LineList;
struct CampFigures;

/// What came of a camp: its figures beside those of other camps, who came again, later awards, whom to invite
/// next year, and the report.
class AfterwardsTab : public AttendeeTab
{
    Q_OBJECT
public:
    explicit AfterwardsTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    /// The report of the camp.
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    enum Part { Compared, Again, Awards, Invitations, PartCount };
    enum Figure { Applicants, Students, Universities, Completed, NoShows, Survey, FigureCount };

    void load() override;
    void buildLayout();
    void buildTiles(QVBoxLayout* column);
    void buildLine(QVBoxLayout* column);
    void buildParts(QVBoxLayout* column);
    [[nodiscard]] LineList* addList(const QString& name, const QString& title, const QString& marked = {});
    [[nodiscard]] Result<void> fill();
    void fillTiles(const CampFigures& camp);
    void showPart(int part);
    [[nodiscard]] Part shownPart() const;
    [[nodiscard]] LineList* shownList() const;
    [[nodiscard]] QString partTitle(int part) const;
    void exportPart();
    void printPart();
    void printReport();

    std::array<FigureTile*, FigureCount> m_tiles{};
    std::array<QPushButton*, PartCount> m_chips{};
    QStackedWidget* m_parts = nullptr;
    LineList* m_compared = nullptr;
    LineList* m_again = nullptr;
    LineList* m_awards = nullptr;
    InvitationsPage* m_invitations = nullptr;
};

} // namespace kitcamp

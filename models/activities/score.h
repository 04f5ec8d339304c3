// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <array>

namespace kitcamp {

/// The five grades (五级制): 优 良 中 及格 不及格, A to E.
enum class FiveGrade { Excellent, Good, Average, Pass, Fail };

/// How a score is written for the registrar.
enum class ScoreForm { Points, FiveGrades, Letters, PassFail };

/// Where one form of a score becomes another, in hundredths of a point. Universities differ; these are the
/// usual ones.
struct GradeScale {
    std::array<int, 4> lowest{9000, 8000, 7000, 6000}; ///< of Excellent, Good, Average, Pass
    std::array<int, 5> points{9500, 8500, 7500, 6500, 5000}; ///< that a grade stands for
    friend bool operator==(const GradeScale&, const GradeScale&) = default;
};

/// What somebody reached: points, or a grade, or only passed or not. What was written is kept; the other
/// forms follow from the scale.
class Score
{
public:
    [[nodiscard]] static Score ofPoints(int hundredths);
    [[nodiscard]] static Score ofGrade(FiveGrade grade);
    [[nodiscard]] static Score ofPass(bool passed);
    /// From 85, 85.5, ８５分, 优, 优秀, 良好, 中等, 及格, 不及格, A to E and F, 合格, 通过, 不合格, P, pass,
    /// fail. Refuses all else, 缺考 and the like with the advice to leave it empty.
    [[nodiscard]] static Result<Score> parse(const QString& text);

    [[nodiscard]] ScoreForm form() const { return m_form; }
    /// Hundredths of a point; of passed or not those of Pass or Fail.
    [[nodiscard]] int points(const GradeScale& scale = {}) const;
    [[nodiscard]] FiveGrade grade(const GradeScale& scale = {}) const;
    [[nodiscard]] bool passed(const GradeScale& scale = {}) const;
    /// As the registrar's files have it, in any language of the program: 85.5, 良好, B, 合格.
    [[nodiscard]] QString text(ScoreForm form, const GradeScale& scale = {}) const;
    friend bool operator==(const Score&, const Score&) = default;

private:
    ScoreForm m_form = ScoreForm::Points;
    int m_points = 0;
    FiveGrade m_grade = FiveGrade::Fail;
};

} // namespace kitcamp

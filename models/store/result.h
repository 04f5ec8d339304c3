// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace kitcamp {

/// What a failure is about; the command line's exit codes follow from it.
enum class ErrorCode {
    Refused, ///< a rule said no: the answer names the rule and a way out (exit 1)
    Usage, ///< a call or a parameter made no sense (exit 2)
    File, ///< file, disk, damaged or foreign input (exit 3)
    Busy, ///< somebody else holds the file (exit 3)
    Newer, ///< written by a newer program (exit 3)
    Cancelled, ///< the person pressed Cancel
};

/// A failure or a refusal as a value: a translated sentence for the person, a detail for the log.
struct Error {
    ErrorCode code = ErrorCode::File;
    QString sentence; ///< translated; says what happened and what to do
    QString detail; ///< untranslated; SQL, errno, offsets
    QString rule; ///< Refused: stable name of the rule ("max-items"), for tests and scripts
    QStringList waysOut; ///< Refused: translated sentences, best first
};

/// A value or an Error. Never ignore one: both the type and its functions are [[nodiscard]].
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] T& value() & { return std::get<0>(m_content); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_content); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_content); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace kitcamp

/// Leaves the calling function with the Error when EXPRESSION failed; for functions that return any Result.
#define KITCAMP_TRY(EXPRESSION)                                                                              \
    do {                                                                                                     \
        if (auto kitcampTried = (EXPRESSION); !kitcampTried)                                                 \
            return kitcampTried.error();                                                                     \
    } while (false)

#define KITCAMP_JOIN_(A, B) A##B
#define KITCAMP_JOIN(A, B) KITCAMP_JOIN_(A, B)
/// KITCAMP_ASSIGN(const auto name, expression): declares name with the value, or leaves with the Error.
#define KITCAMP_ASSIGN(DECLARATION, EXPRESSION)                                                              \
    auto KITCAMP_JOIN(kitcampResult, __LINE__) = (EXPRESSION);                                               \
    if (!KITCAMP_JOIN(kitcampResult, __LINE__))                                                              \
        return KITCAMP_JOIN(kitcampResult, __LINE__).error();                                                \
    DECLARATION = *std::move(KITCAMP_JOIN(kitcampResult, __LINE__))
